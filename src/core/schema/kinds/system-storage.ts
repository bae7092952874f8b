import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { graphParts } from '../system-graph.ts'
import { kebab, label, prose } from '../text.ts'

export const ConsistencyBoundary = z
  .strictObject({
    name: label('The boundary.', 80),
    stores: z.array(kebab('A node inside it.')).min(1).meta({ description: 'The stores inside it.' }),
    guarantee: prose('What a reader may rely on inside it, and not outside.', 400),
  })
  .meta({ id: 'ConsistencyBoundary', description: 'Where one consistency guarantee ends.' })

export const Backup = z
  .strictObject({
    store: kebab('The node that is backed up.'),
    method: orAbsent(prose('How.', 300)),
    frequency: orAbsent(prose('How often.', 200)),
    restore: orAbsent(prose('How it is restored, and how long that takes.', 300)),
  })
  .meta({ id: 'Backup', description: 'Backup and restore of one store.' })

export const SystemStorage = z
  .strictObject({
    ...commonParts,
    ...graphParts,
    consistency: z.array(ConsistencyBoundary).min(1).meta({ description: 'Consistency boundaries.' }),
    backups: z.array(Backup).min(1).meta({ description: 'Backup and restore.' }),
    ...closingParts,
  })
  .meta({
    id: 'SystemStorage',
    description: 'Each store with type and size, consistency boundaries, lag, backup and restore.',
  })

export type SystemStorage = z.infer<typeof SystemStorage>
