import { z } from 'zod'
import { orAbsent } from './absence.ts'
import { label, partialDate, prose } from './text.ts'

export const ScalePoint = z
  .strictObject({
    name: label('The level in a few words: `One MySQL cluster`.', 80),
    at: partialDate('When.').optional(),
    users: orAbsent(prose('Users or load at this level.', 200)),
    architecture: z.array(prose('One element.', 240)).min(1).meta({ description: 'What it was made of.' }),
    'bottleneck-hit': orAbsent(prose('What broke.', 400)),
    solution: orAbsent(z.array(prose('One step of the fix.', 300)).min(1), 'How they fixed it.'),
    cost: orAbsent(prose('The cost at this level.', 300)),
    'engineering-team': orAbsent(prose('The size of the team.', 200)),
  })
  .meta({ id: 'ScalePoint', description: 'One level of growth: what it was, what broke, what fixed it.' })

export const ScalePoints = z.array(ScalePoint).min(2).meta({ description: 'The levels in order of growth.' })
