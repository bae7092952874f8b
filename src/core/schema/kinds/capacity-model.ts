import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { formula, label, prose, result } from '../text.ts'

const parameterName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'Expected a name such as `write_rate`.')
  .meta({ description: 'The name formulas use.' })

export const Parameter = z
  .strictObject({
    name: parameterName,
    means: prose('What it is.', 240),
    default: prose('Its default with unit and mark: `2 GiB [@etcd-limits]`.', 160),
    range: orAbsent(prose('The values that make sense.', 200)),
  })
  .meta({ id: 'Parameter', description: 'An input of the model.' })

export const Limit = z
  .strictObject({
    name: label('The limit.', 80),
    formula: formula('The load on it, over the parameters’ names.'),
    gives: result('What the formula gives at the defaults, with its unit; the build checks it.'),
    bound: prose('The proven limit with its mark.', 200),
    evidence: prose('How the limit is known: documented, measured, or from production.', 400),
    beyond: prose('What happens beyond it.', 400),
  })
  .meta({
    id: 'Limit',
    description: 'A load computed from the parameters, and the proven bound it must stay under.',
  })

export const CapacityModel = z
  .strictObject({
    ...commonParts,
    resource: label('The resource that runs out.', 80),
    parameters: z.array(Parameter).min(1).meta({ description: 'Inputs, each with a cited default.' }),
    limits: z
      .array(Limit)
      .min(1)
      .meta({ description: 'The first to be reached breaks the system; the build computes which.' }),
    'headroom-rule': prose('How far below the limit to stay, and why.', 400),
    'worked-example': prose('The arithmetic of one case, its results marked `[=calculation]`.', 900),
    ...closingParts,
  })
  .meta({
    id: 'CapacityModel',
    description: 'One resource, its proven limit, and the arithmetic to stay below it.',
  })

export type CapacityModel = z.infer<typeof CapacityModel>
