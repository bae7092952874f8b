import { z } from 'zod'
import { address } from './entry-summary.ts'

export const ApiIndex = z
  .strictObject({
    name: z.string().min(1),
    description: z.string().min(1),
    version: z.literal('1').meta({ description: 'Shapes of one version only grow.' }),
    licence: z.string().min(1).meta({ description: 'Of the data, as an SPDX name.' }),
    entries: z.number().int().min(0),
    sources: z.number().int().min(0),
    links: z.strictObject({
      site: address('The site'),
      entries: address('Every entry'),
      sources: address('Every source'),
      technologies: address('Every technology'),
      statistics: address('What the atlas holds, counted'),
      redirects: address('Entries that moved'),
      openapi: address('This API, described'),
    }),
  })
  .meta({ id: 'ApiIndex', description: 'Where to begin.' })

export type ApiIndex = z.infer<typeof ApiIndex>

export const TechnologyList = z
  .strictObject({
    technologies: z
      .array(
        z
          .strictObject({
            slug: z.string().min(1),
            name: z.string().min(1),
            entries: z.array(z.string()).min(1).meta({ description: 'The ids of the entries that name it.' }),
            versions: z.array(z.string()).meta({ description: 'The versions they name.' }),
            links: z.strictObject({ html: address('The page') }),
          })
          .meta({ id: 'TechnologyRecord', description: 'One technology and the entries that name it.' }),
      )
      .meta({ description: 'Those that most entries name first.' }),
  })
  .meta({ id: 'TechnologyList', description: 'Every technology that an entry names.' })

export type TechnologyList = z.infer<typeof TechnologyList>

export const RedirectList = z
  .strictObject({
    redirects: z
      .record(z.string(), z.string())
      .meta({ description: 'The id an entry had → the id it has. Kept for ever.' }),
  })
  .meta({ id: 'RedirectList', description: 'Entries that moved.' })

export type RedirectList = z.infer<typeof RedirectList>

/** oEmbed 1.0, of the type `rich`. */
export const OEmbed = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string().min(1),
    provider_name: z.string().min(1),
    provider_url: z.string().min(1),
    cache_age: z.number().int().meta({ description: 'Seconds.' }),
    html: z.string().min(1).meta({ description: 'A frame that shows the entry’s first diagram.' }),
    width: z.number().int().min(1).meta({ description: 'CSS pixels.' }),
    height: z.number().int().min(1).meta({ description: 'CSS pixels.' }),
  })
  .meta({ id: 'OEmbed', description: 'How to show an entry’s first diagram in another page.' })

export type OEmbed = z.infer<typeof OEmbed>
