import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { kebab, label, prose } from '../text.ts'

export const PipelineStep = z
  .strictObject({
    id: kebab('The step.'),
    name: label('The tool or step: `Merge queue`.', 60),
    does: prose('What it does.', 300),
    gate: orAbsent(prose('What lets a change pass.', 300)),
    takes: orAbsent(prose('How long.', 160)),
    rollback: orAbsent(prose('How to go back from here.', 300)),
  })
  .meta({ id: 'PipelineStep', description: 'One step of the deployment pipeline.' })

export const Practice = z
  .strictObject({
    name: label('The practice or tool.', 80),
    what: prose('What is done, how often, by whom.', 500),
  })
  .meta({ id: 'Practice', description: 'An operational practice.' })

export const SystemOperations = z
  .strictObject({
    ...commonParts,
    pipeline: z.array(PipelineStep).min(2).meta({ description: 'From change to production, in order.' }),
    monitoring: orAbsent(z.array(Practice).min(1), 'Monitoring and alerting: signal, tool, threshold.'),
    'on-call': orAbsent(z.array(Practice).min(1), 'On-call practices: who, when, how they are called.'),
    chaos: orAbsent(z.array(Practice).min(1), 'Drills and injected failures.'),
    ...closingParts,
  })
  .meta({ id: 'SystemOperations', description: 'Deploys, monitoring, on-call, chaos practice.' })

export type SystemOperations = z.infer<typeof SystemOperations>
