import { z } from 'zod'
import { httpsUrl, label, prose } from './text.ts'

export const Glossary = z
  .strictObject({
    terms: z
      .array(
        z.strictObject({
          term: label('The acronym or term as entries write it.', 60),
          'stands-for': label('Spelled out.', 120).optional(),
          means: prose('One sentence for a new hire.', 400),
          'read-more': httpsUrl('A page that tells more.').optional(),
        }),
      )
      .meta({ description: 'In alphabetical order.' }),
  })
  .meta({ id: 'Glossary', description: 'The words an entry may use without spelling them out.' })

export type Glossary = z.infer<typeof Glossary>
