import { z } from 'zod'
import { closingParts, commonParts } from '../common-parts.ts'
import { ScalePoints } from '../scale-points.ts'

export const SystemScaleEvolution = z
  .strictObject({ ...commonParts, 'scale-points': ScalePoints, ...closingParts })
  .meta({
    id: 'SystemScaleEvolution',
    description: 'From the first thousand users on: what broke, the fix, the cost.',
  })

export type SystemScaleEvolution = z.infer<typeof SystemScaleEvolution>
