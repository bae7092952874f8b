import type { z } from 'zod'
import { apiFolder } from './address.ts'
import { EntryData, EntryDocument } from './shapes/entry-document.ts'
import { EntryList } from './shapes/entry-summary.ts'
import { ApiIndex, OEmbed, RedirectList, TechnologyList } from './shapes/lists.ts'
import { PublisherDocument, SourceList } from './shapes/sources.ts'
import { StatisticsDocument } from './shapes/statistics.ts'

/** A family of published JSON documents that share a shape. */
export interface ApiDocument {
  /** The name of its schema, here and in the OpenAPI document. */
  readonly name: string
  readonly schema: z.ZodType
  /** Addresses relative to the site’s root, `{name}` for what varies; two where ids have two lengths. */
  readonly paths: readonly string[]
  readonly summary: string
  /** Why it may be missing from a build. */
  readonly optional?: string
}

/** The two forms of an entry’s id. */
const ids = ['{category}/{name}', 'systems/{company}/{view}'] as const

/** Every family of documents, in the order a reader meets them. */
export const apiDocuments: readonly ApiDocument[] = [
  {
    name: 'ApiIndex',
    schema: ApiIndex,
    paths: [`${apiFolder}/index.json`],
    summary: 'Where to begin',
  },
  {
    name: 'EntryList',
    schema: EntryList,
    paths: [`${apiFolder}/entries.json`],
    summary: 'Every entry',
  },
  {
    name: 'EntryDocument',
    schema: EntryDocument,
    paths: ids.map((id) => `${apiFolder}/entries/${id}.json`),
    summary: 'One entry: its data, diagrams, citations and what is related to it',
  },
  {
    name: 'SourceList',
    schema: SourceList,
    paths: [`${apiFolder}/sources.json`],
    summary: 'Every source',
  },
  {
    name: 'PublisherDocument',
    schema: PublisherDocument,
    paths: [`${apiFolder}/sources/{publisher}.json`],
    summary: 'The sources of one publisher, with the figures seen in them and where each is used',
  },
  {
    name: 'TechnologyList',
    schema: TechnologyList,
    paths: [`${apiFolder}/technologies.json`],
    summary: 'Every technology and the entries that name it',
  },
  {
    name: 'Statistics',
    schema: StatisticsDocument,
    paths: [`${apiFolder}/statistics.json`],
    summary: 'What the atlas holds, counted',
  },
  {
    name: 'RedirectList',
    schema: RedirectList,
    paths: [`${apiFolder}/redirects.json`],
    summary: 'Entries that moved',
  },
  {
    name: 'OEmbed',
    schema: OEmbed,
    paths: ids.map((id) => `${apiFolder}/oembed/${id}.json`),
    summary: 'How to show an entry’s first diagram in another page',
    optional: 'Only where the site was built with `--site-url`: a frame needs an absolute address.',
  },
  {
    name: 'EntryData',
    schema: EntryData,
    paths: ids.map((id) => `${id}.json`),
    summary: 'One entry as its file holds it',
  },
]
