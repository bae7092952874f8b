import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { kebab, label, marks, prose, verbatim } from '../text.ts'

export const Signatures = z
  .strictObject({
    errors: z
      .array(
        z.strictObject({
          template: verbatim('The error as printed, with `<placeholders>` for what varies.', 400),
          from: marks('Where it was read.'),
        }),
      )
      .min(1)
      .meta({ description: 'Error messages and log templates.' }),
    alerts: orAbsent(
      z
        .array(
          z.strictObject({
            name: verbatim('The alert’s exact name.', 120),
            from: marks('Where it was read.'),
          }),
        )
        .min(1),
      'Alerts that fire for this symptom.',
    ),
    symptoms: z
      .array(prose('The symptom in the words of the person who sees it.', 200))
      .min(1)
      .meta({ description: 'Plain words, for readers who have no error text.' }),
  })
  .meta({ id: 'Signatures', description: 'What triage recognises this guide by.' })

export const TreeCheck = z
  .strictObject({
    id: kebab('Referred to by answers.'),
    ask: prose('The question, in one line.', 200),
    run: verbatim('The read-only command that answers it.', 600).optional(),
    reading: prose('How to read the answer.', 400),
    answers: z
      .array(
        z.strictObject({
          if: label('The reading: `above 95 %`, `yes`.', 100),
          go: kebab('The next check, a fix, or `escalate`.'),
        }),
      )
      .min(2)
      .meta({ description: 'Every reading and where it leads.' }),
    from: marks('Where the check was read.').optional(),
  })
  .meta({ id: 'TreeCheck', description: 'One question of the decision tree.' })

export const Fix = z
  .strictObject({
    id: kebab('Referred to by answers.'),
    do: prose('The fix, in one line; says when it changes state.', 300),
    commands: z
      .array(verbatim('One command.', 600))
      .default([])
      .meta({ description: 'The exact commands, in order.' }),
    effect: prose('What it does, and how you see it worked.', 400),
    risk: prose('What can go wrong.', 400),
    rollback: orAbsent(prose('How to undo it.', 300)),
    takes: orAbsent(prose('How long it takes.', 200)),
    next: kebab('The check to go on with.').optional(),
    from: marks('Where it was read.'),
  })
  .meta({ id: 'Fix', description: 'One fix with effect, risk, rollback and time.' })

export const DebuggingGuide = z
  .strictObject({
    ...commonParts,
    signatures: Signatures,
    start: kebab('The first check.'),
    checks: z
      .array(TreeCheck)
      .min(2)
      .meta({ description: 'The decision tree; read-only checks come first.' }),
    fixes: z.array(Fix).min(1).meta({ description: 'Where the tree ends.' }),
    'escalate-when': z
      .array(prose('One condition.', 300))
      .min(1)
      .meta({ description: 'When to stop and call someone, and whom.' }),
    prevention: z
      .array(prose('One measure.', 400))
      .min(1)
      .meta({ description: 'How to keep it from coming back.' }),
    ...closingParts,
  })
  .meta({ id: 'DebuggingGuide', description: 'One symptom, from the page to the fix.' })

export type DebuggingGuide = z.infer<typeof DebuggingGuide>
