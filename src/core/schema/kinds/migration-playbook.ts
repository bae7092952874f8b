import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { label, prose } from '../text.ts'

export const MigrationPhase = z
  .strictObject({
    name: label('The phase.', 80),
    does: prose('What is done.', 500),
    starts: orAbsent(prose('When, or after what.', 200)),
    lasts: orAbsent(prose('How long it took.', 200)),
    traffic: orAbsent(prose('Which share of traffic or data is on the new side.', 200)),
    verify: orAbsent(prose('The check that lets you go on.', 400)),
    rollback: orAbsent(prose('How to go back.', 400)),
    'point-of-no-return': z
      .boolean()
      .meta({ description: 'True where going back stops being possible or cheap.' }),
  })
  .meta({ id: 'MigrationPhase', description: 'One phase of a migration.' })

export const MigrationPlaybook = z
  .strictObject({
    ...commonParts,
    organisation: label('Who migrated.', 60),
    from: prose('What they left.', 300),
    to: prose('What they moved to.', 300),
    why: prose('What forced the move.', 400),
    phases: z.array(MigrationPhase).min(2).meta({ description: 'In order.' }),
    surprises: z
      .array(prose('What nobody expected, and what it cost.', 500))
      .min(1)
      .meta({ description: 'What nobody expected.' }),
    outcome: z
      .array(
        z.strictObject({
          measure: label('What was measured.', 100),
          before: orAbsent(prose('Before.', 200)),
          after: orAbsent(prose('After.', 200)),
        }),
      )
      .min(1)
      .meta({ description: 'Before and after.' }),
    lessons: z.array(prose('One lesson.', 400)).min(1).meta({ description: 'What to take home.' }),
    ...closingParts,
  })
  .meta({
    id: 'MigrationPlaybook',
    description: 'One migration, phase by phase, with its points of no return.',
  })

export type MigrationPlaybook = z.infer<typeof MigrationPlaybook>
