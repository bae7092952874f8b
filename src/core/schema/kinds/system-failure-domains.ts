import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { graphParts } from '../system-graph.ts'
import { entryId, kebab, label, prose } from '../text.ts'

export const FailureDomain = z
  .strictObject({
    id: kebab('The domain.'),
    name: label('As shown.', 80),
    holds: z.array(kebab('A node inside it.')).min(1).meta({ description: 'The nodes that fail together.' }),
    'blast-radius': orAbsent(prose('What a user loses when it fails.', 400)),
    bulkhead: orAbsent(prose('What keeps the failure inside.', 400)),
  })
  .meta({ id: 'FailureDomain', description: 'Nodes that fail together.' })

export const CascadePath = z
  .strictObject({
    from: kebab('The node that fails.'),
    to: kebab('The node it takes with it.'),
    how: prose('How the failure passes on.', 300),
    happened: orAbsent(entryId('The incident in which it did.')).optional(),
  })
  .meta({ id: 'CascadePath', description: 'A way a failure spreads.' })

export const SystemFailureDomains = z
  .strictObject({
    ...commonParts,
    ...graphParts,
    domains: z.array(FailureDomain).min(1).meta({ description: 'What fails together.' }),
    cascade: z.array(CascadePath).min(1).meta({ description: 'How failures spread.' }),
    breakers: orAbsent(
      z
        .array(
          z.strictObject({
            where: label('Between what.', 100),
            settings: orAbsent(prose('Its real settings.', 300)),
          }),
        )
        .min(1),
      'Circuit breakers with their real settings.',
    ),
    history: z
      .array(
        z.strictObject({
          on: prose('The date, with its mark.', 120),
          what: prose('What failed, and how far it went.', 400),
          entry: entryId('Its entry, if the atlas has one.').optional(),
        }),
      )
      .min(1)
      .meta({ description: 'The real incidents.' }),
    ...closingParts,
  })
  .meta({
    id: 'SystemFailureDomains',
    description: 'Blast radius, cascade paths, breakers and bulkheads, the real incidents.',
  })

export type SystemFailureDomains = z.infer<typeof SystemFailureDomains>
