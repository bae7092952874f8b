import { z } from 'zod'
import { orAbsent } from './absence.ts'
import { httpsUrl, label, partialDate, prose } from './text.ts'

export const SourceGrade = z.enum(['original', 'copy', 'excerpt', 'retelling']).meta({
  description:
    'What was read: the original, a word-for-word copy, its beginning or a part, or someone’s summary.',
})

export type SourceGrade = z.infer<typeof SourceGrade>

export const Source = z
  .strictObject({
    title: label('Its title.', 200),
    publisher: label('Who published it.', 80),
    url: httpsUrl('The original’s address.'),
    published: orAbsent(partialDate('When it was published.')),
    kind: z
      .enum([
        'postmortem',
        'status-page',
        'engineering-post',
        'paper',
        'talk',
        'filing',
        'docs',
        'price-list',
        'code',
        'press',
        'retelling',
      ])
      .meta({ description: 'What it is.' }),
    read: z
      .strictObject({
        on: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day such as `2026-11-23`.')
          .meta({ description: 'The day it was read.' }),
        where: httpsUrl('The very copy that was read.'),
        as: SourceGrade,
        pin: z
          .strictObject({
            repo: z
              .string()
              .regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'Expected `owner/name`.')
              .meta({ description: 'The repository: `owner/name`.' }),
            commit: z
              .string()
              .regex(/^[0-9a-f]{40}$/, 'Expected a full commit: 40 hexadecimal digits.')
              .meta({ description: 'The full commit.' }),
            path: z.string().min(1).max(300).meta({ description: 'The file.' }),
          })
          .optional()
          .meta({ description: 'Where a machine can read the same bytes again, offline.' }),
      })
      .meta({ description: 'Which copy was read, when, and of which grade.' }),
    note: prose('Known traps, corrections and disagreements.', 600).optional(),
    figures: z
      .array(
        z.string().min(1).max(160).meta({
          description:
            'A figure as printed, with the few words that tell it apart; ` → ` and its meaning where the unit stands elsewhere.',
        }),
      )
      .meta({ description: 'Every figure the atlas takes from it, as printed.' }),
  })
  .meta({ id: 'Source', description: 'A source, once, with the figures seen in it.' })

export type Source = z.infer<typeof Source>
