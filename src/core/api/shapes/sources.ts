import { z } from 'zod'
import { SourceGrade, Source as SourceSchema } from '../../schema/source.ts'
import { VerificationState } from '../../schema/verification.ts'
import { address } from './entry-summary.ts'

const links = z
  .strictObject({ html: address('The page'), document: address('The document of its publisher') })
  .meta({ id: 'SourceLinks', description: 'Where a source is published.' })

export const SourceList = z
  .strictObject({
    sources: z.array(
      z
        .strictObject({
          key: z.string().min(1).meta({ description: 'Permanent, and unique over the atlas.' }),
          title: z.string().min(1),
          publisher: z.string().min(1),
          published: z.string().nullable(),
          kind: z.string().min(1),
          url: z.string().min(1),
          readOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
          grade: SourceGrade,
          figures: z.number().int().min(0).meta({ description: 'Figures listed as seen in it.' }),
          citedBy: z.number().int().min(0).meta({ description: 'Entries that cite it.' }),
          links,
        })
        .meta({ id: 'SourceSummary', description: 'One source, as lists show it.' }),
    ),
  })
  .meta({ id: 'SourceList', description: 'Every source of the atlas.' })

export type SourceList = z.infer<typeof SourceList>

export const PublisherDocument = z
  .strictObject({
    publisher: z.string().min(1).meta({ description: 'The publisher’s folder.' }),
    sources: z.array(
      z
        .strictObject({
          key: z.string().min(1),
          data: SourceSchema,
          verification: z
            .strictObject({
              on: z.string(),
              state: VerificationState,
              current: z
                .boolean()
                .meta({ description: 'Whether the figures listed today are those looked for.' }),
            })
            .nullable()
            .meta({
              description: 'What a machine saw when it last read the source again; null where none did.',
            }),
          uses: z
            .array(
              z.strictObject({
                entry: z.string().min(1).meta({ description: 'The id of the entry.' }),
                field: z.string().min(1).meta({
                  description: 'Where in the entry’s `data`: a JSON pointer.',
                  format: 'json-pointer',
                }),
                figure: z
                  .string()
                  .nullable()
                  .meta({ description: 'The figure as written; null where it vouches for words alone.' }),
              }),
            )
            .meta({ description: 'Every place where an entry cites it.' }),
          links,
        })
        .meta({ id: 'SourceRecord', description: 'One source, whole, and where it is used.' }),
    ),
  })
  .meta({ id: 'PublisherDocument', description: 'Every source of one publisher.' })

export type PublisherDocument = z.infer<typeof PublisherDocument>
