import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { label, prose } from '../text.ts'

export const ProfileStage = z
  .strictObject({
    name: label('A stage of the work, or one measured configuration.', 80),
    measures: z
      .array(
        z.strictObject({
          of: label('`p50`, `p99`, `p99.9`, `mean`, `max`, `throughput`.', 40),
          value: prose('The figure with unit and mark: `4.2 ms [@x]`.', 120),
        }),
      )
      .min(1)
      .meta({ description: 'What was measured; the same list in each stage makes the chart.' }),
    share: orAbsent(prose('Its share of the whole.', 120)).optional(),
  })
  .meta({ id: 'ProfileStage', description: 'One measured stage or configuration.' })

export const PerformanceProfile = z
  .strictObject({
    ...commonParts,
    system: label('The system that was measured.', 80),
    conditions: z
      .strictObject({
        hardware: orAbsent(prose('Machines and network.', 400)),
        versions: orAbsent(prose('Software and its settings.', 400)),
        load: orAbsent(prose('The load: clients, sizes, rates.', 400)),
        measured: orAbsent(prose('When, by whom, for how long.', 300)),
      })
      .meta({ description: 'Without these a figure means nothing.' }),
    'chart-unit': label('The unit of the charted measures: `ms`, `messages/s`.', 40),
    stages: z.array(ProfileStage).min(2).meta({ description: 'Stages or configurations, in order.' }),
    throughput: orAbsent(prose('The measured throughput.', 300)),
    bottleneck: prose('What limits it, and how one knows.', 500),
    tuning: orAbsent(
      z
        .array(
          z.strictObject({
            setting: label('The setting, by its exact name.', 120),
            before: orAbsent(prose('Value or result before.', 200)),
            after: orAbsent(prose('Value or result after.', 200)),
            effect: prose('What it did.', 400),
          }),
        )
        .min(1),
      'Settings that were changed, and what that did.',
    ),
    ...closingParts,
  })
  .meta({ id: 'PerformanceProfile', description: 'Where the time goes in one measured system.' })

export type PerformanceProfile = z.infer<typeof PerformanceProfile>
