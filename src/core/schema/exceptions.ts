import { z } from 'zod'
import { kebab, prose } from './text.ts'

export const Exceptions = z
  .array(
    z.strictObject({
      rule: kebab('The rule’s code.'),
      entry: z.string().min(1).max(200).meta({ description: 'The path below `atlas/`, without `.yaml`.' }),
      reason: prose('Why it stands.', 400),
      until: prose('What will end it.', 300),
    }),
  )
  .meta({
    id: 'Exceptions',
    description: 'Findings that stand for a reason; one that suppresses nothing is an error.',
  })

export type Exceptions = z.infer<typeof Exceptions>
