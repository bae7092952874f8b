import { z } from 'zod'
import { orAbsent } from '../absence.ts'
import { closingParts, commonParts } from '../common-parts.ts'
import { httpsUrl, label, prose } from '../text.ts'

export const NovelSolution = z
  .strictObject({
    problem: prose('The problem only they had.', 400),
    'why-not-existing': orAbsent(prose('Why what existed did not do.', 400)),
    invented: label('What they built.', 60),
    how: prose('How it works, in two or three sentences.', 600),
    settings: z
      .array(prose('A decisive setting or figure.', 240))
      .max(6)
      .default([])
      .meta({ description: 'Decisive settings and figures.' }),
    result: orAbsent(prose('What it brought.', 400)),
    since: orAbsent(prose('When it went live or was published.', 160)),
    'open-source': orAbsent(httpsUrl('The project’s address.')),
    patent: orAbsent(prose('The patent, by number.', 200)),
  })
  .meta({ id: 'NovelSolution', description: 'A problem unique to their scale and what they invented.' })

export const SystemNovelSolutions = z
  .strictObject({
    ...commonParts,
    solutions: z.array(NovelSolution).min(1).meta({ description: 'The inventions.' }),
    ...closingParts,
  })
  .meta({
    id: 'SystemNovelSolutions',
    description: 'The problem only they had, what they invented, open-sourced or patented.',
  })

export type SystemNovelSolutions = z.infer<typeof SystemNovelSolutions>
