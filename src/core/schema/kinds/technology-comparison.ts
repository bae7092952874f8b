import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { kebab, label, prose } from '../text.ts'

export const TechnologyComparison = z
  .strictObject({
    ...commonParts,
    decision: prose('The decision to take.', 300),
    options: z
      .array(
        z.strictObject({
          id: kebab('Referred to by criteria and choices.'),
          name: label('The technology.', 60),
          what: prose('What it is, in one line.', 240),
        }),
      )
      .min(2)
      .meta({ description: 'The technologies to choose from.' }),
    criteria: z
      .array(
        z.strictObject({
          name: label('What is compared.', 80),
          values: z
            .record(z.string(), orAbsent(prose('The value for one option, with its mark.', 260)))
            .meta({ description: 'One value for each option’s id.' }),
        }),
      )
      .min(2)
      .meta({ description: 'Measured or documented values, side by side.' }),
    choose: z
      .array(
        z.strictObject({
          when: prose('The question whose answer is yes.', 240),
          option: kebab('The option to take then.'),
          because: prose('Why.', 400),
        }),
      )
      .min(2)
      .meta({ description: 'In order of asking; the last is what remains.' }),
    'switching-cost': orAbsent(prose('What it takes to change one’s mind later.', 500)),
    ...closingParts,
  })
  .meta({
    id: 'TechnologyComparison',
    description: 'Technologies for one decision, with measured trade-offs.',
  })

export type TechnologyComparison = z.infer<typeof TechnologyComparison>
