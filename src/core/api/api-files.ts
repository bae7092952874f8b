import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { redirectsOf } from '../corpus/redirects.ts'
import type { Statistics } from '../stats/statistics.ts'
import { apiFolder, entryDocumentPath, linksFrom, oembedPath, publisherDocumentPath } from './address.ts'
import { apiDocuments } from './documents.ts'
import { entryDocument, entryList } from './entry-documents.ts'
import { type Framed, oembed } from './oembed.ts'
import { openapi, openapiPath } from './openapi.ts'
import { publishedSchema } from './published-schema.ts'
import type { ApiIndex } from './shapes/lists.ts'
import { publisherDocuments, sourceList } from './source-documents.ts'
import { technologyList } from './technology-list.ts'

export interface ApiFile {
  readonly path: string
  readonly content: string
}

const file = (path: string, value: object): ApiFile => ({ path, content: `${JSON.stringify(value)}\n` })

/** What the API publishes of one entry. `siteUrl` ends in a slash. */
export function entryApiFiles(
  entry: AnyEntry,
  corpus: Corpus,
  pictures: readonly Framed[],
  siteUrl: string | undefined,
): readonly ApiFile[] {
  const [first] = pictures
  return [
    file(entryDocumentPath(entry.id), entryDocument(entry, corpus, siteUrl)),
    ...(siteUrl === undefined || first === undefined
      ? []
      : [file(oembedPath(entry.id), oembed(entry, first, siteUrl))]),
  ]
}

/** What the API publishes of the whole atlas, and how it describes itself. */
export function* sharedApiFiles(
  corpus: Corpus,
  statistics: Statistics,
  siteUrl: string | undefined,
): Iterable<ApiFile> {
  const path = (name: string): string => `${apiFolder}/${name}.json`
  const link = linksFrom(path('index'), siteUrl)
  const index: ApiIndex = {
    name: 'The Production Atlas',
    description: 'Production diagrams with a source beside every figure, for whoever is on call at 3 AM.',
    version: '1',
    licence: 'CC-BY-4.0',
    entries: corpus.entries.size,
    sources: corpus.sources.size,
    links: {
      site: link('index.html'),
      entries: link(path('entries')),
      sources: link(path('sources')),
      technologies: link(path('technologies')),
      statistics: link(path('statistics')),
      redirects: link(path('redirects')),
      openapi: link(openapiPath),
    },
  }
  yield file(path('index'), index)
  yield file(path('entries'), entryList(corpus, link))
  yield file(path('sources'), sourceList(corpus, link))
  for (const document of publisherDocuments(corpus, siteUrl))
    yield file(publisherDocumentPath(document.publisher), document)
  yield file(path('technologies'), technologyList(corpus, link))
  yield file(path('statistics'), statistics)
  yield file(path('redirects'), { redirects: Object.fromEntries(redirectsOf(corpus)) })
  yield { path: openapiPath, content: openapi(siteUrl) }
  for (const { name, schema } of apiDocuments)
    yield { path: `${apiFolder}/schema/${name}.schema.json`, content: publishedSchema(name, schema) }
}
