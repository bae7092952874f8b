import { z } from 'zod'
import { closingParts, commonParts } from '../common-parts.ts'
import { graphParts } from '../system-graph.ts'

export const SystemArchitecture = z.strictObject({ ...commonParts, ...graphParts, ...closingParts }).meta({
  id: 'SystemArchitecture',
  description: 'Every component that costs money, every connection that can fail, every limit.',
})

export type SystemArchitecture = z.infer<typeof SystemArchitecture>
