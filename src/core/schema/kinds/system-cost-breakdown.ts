import { z } from 'zod'
import { closingParts, commonParts } from '../common-parts.ts'
import { costParts } from '../cost-parts.ts'

export const SystemCostBreakdown = z.strictObject({ ...commonParts, ...costParts, ...closingParts }).meta({
  id: 'SystemCostBreakdown',
  description: 'Infrastructure spend by component, per transaction, commitment, savings open.',
})

export type SystemCostBreakdown = z.infer<typeof SystemCostBreakdown>
