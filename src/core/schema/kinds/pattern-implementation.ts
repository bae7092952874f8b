import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { LayerKind, Settings } from '../system-graph.ts'
import { kebab, label, prose } from '../text.ts'

export const Participant = z
  .strictObject({
    id: kebab('Referred to by the flow.'),
    name: label('The product or named system.', 60),
    layer: LayerKind,
    facts: z
      .array(prose('One decisive fact, in a few words: it stands on the card.', 140))
      .max(4)
      .default([])
      .meta({ description: 'Decisive facts.' }),
    settings: Settings.optional(),
  })
  .meta({ id: 'Participant', description: 'A system that takes part.' })

export const FlowStep = z
  .strictObject({
    from: kebab('Who acts.'),
    to: kebab('On whom; the same id for something done alone.'),
    does: prose('What happens.', 240),
    kind: z
      .enum(['call', 'reply', 'async'])
      .meta({ description: 'A call waits for its reply; an async message does not.' }),
    takes: orAbsent(prose('How long it takes or may take.', 160)).optional(),
    'if-it-fails': orAbsent(prose('What happens when this step fails.', 300)).optional(),
  })
  .meta({ id: 'FlowStep', description: 'One step of the pattern at work.' })

export const PatternImplementation = z
  .strictObject({
    ...commonParts,
    pattern: label('The pattern’s usual name.', 80),
    organisation: label('Who runs it.', 60),
    participants: z.array(Participant).min(2).meta({ description: 'Who takes part.' }),
    flow: z.array(FlowStep).min(3).meta({ description: 'The steps in order.' }),
    settings: z
      .array(
        z.strictObject({
          name: label('The setting, by its exact name.', 120),
          value: orAbsent(prose('The real value.', 200)),
          why: orAbsent(prose('Why that value.', 400)),
        }),
      )
      .min(1)
      .meta({ description: 'The real settings.' }),
    'do-not-use-when': z
      .array(prose('One condition.', 300))
      .min(1)
      .meta({ description: 'Where the pattern does harm.' }),
    'seen-at': z
      .array(prose('Another place that runs it, with a mark.', 300))
      .min(1)
      .meta({ description: 'Where else it runs.' }),
    ...closingParts,
  })
  .meta({ id: 'PatternImplementation', description: 'One pattern as one company really runs it.' })

export type PatternImplementation = z.infer<typeof PatternImplementation>
