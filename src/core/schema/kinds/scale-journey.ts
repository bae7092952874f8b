import { z } from 'zod'
import { closingParts, commonParts } from '../common-parts.ts'
import { ScalePoints } from '../scale-points.ts'
import { label, prose } from '../text.ts'

export const ScaleJourney = z
  .strictObject({
    ...commonParts,
    organisation: label('Whose system grew.', 60),
    'scale-points': ScalePoints,
    lessons: z.array(prose('One lesson.', 400)).min(1).meta({ description: 'What to take home.' }),
    ...closingParts,
  })
  .meta({ id: 'ScaleJourney', description: 'How one system grew, and what broke at each level.' })

export type ScaleJourney = z.infer<typeof ScaleJourney>
