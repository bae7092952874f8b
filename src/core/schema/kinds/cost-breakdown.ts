import { z } from 'zod'
import { closingParts, commonParts } from '../common-parts.ts'
import { costParts } from '../cost-parts.ts'
import { label } from '../text.ts'

export const CostBreakdown = z
  .strictObject({
    ...commonParts,
    organisation: label('Whose money it is.', 60),
    ...costParts,
    ...closingParts,
  })
  .meta({ id: 'CostBreakdown', description: 'Where the money goes, and what to do about it.' })

export type CostBreakdown = z.infer<typeof CostBreakdown>
