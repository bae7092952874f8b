import type { Corpus } from '../corpus/corpus.ts'
import type { SourceEntry } from '../corpus/entry.ts'
import { type SourceUse, sourceUses } from '../corpus/source-uses.ts'
import { verificationOf } from '../corpus/verification-of.ts'
import { isAbsent } from '../schema/absence.ts'
import { linksFrom, publisherDocumentPath, publisherOf } from './address.ts'
import type { PublisherDocument, SourceList } from './shapes/sources.ts'

type Link = (path: string) => string

const linksOf = ({ key, path }: SourceEntry, link: Link) => ({
  html: link(`sources/${key}.html`),
  document: link(publisherDocumentPath(publisherOf(path))),
})

/** `api/v1/sources.json`. */
export function sourceList(corpus: Corpus, link: Link): SourceList {
  const uses = sourceUses(corpus)
  return {
    sources: Array.from(corpus.sources.values(), (source) => {
      const { title, publisher, published, kind, url, read, figures } = source.data
      return {
        key: source.key,
        title,
        publisher,
        published: isAbsent(published) ? null : published,
        kind,
        url,
        readOn: read.on,
        grade: read.as,
        figures: figures.length,
        citedBy: new Set(uses.get(source.key)?.map(({ entry }) => entry.id)).size,
        links: linksOf(source, link),
      }
    }),
  }
}

/** `api/v1/sources/<publisher>.json`, one for each publisher’s folder. */
export function publisherDocuments(
  corpus: Corpus,
  siteUrl: string | undefined,
): readonly PublisherDocument[] {
  const uses = sourceUses(corpus)
  const byPublisher = Map.groupBy(corpus.sources.values(), ({ path }) => publisherOf(path))
  return Array.from(byPublisher, ([publisher, sources]) => {
    const link = linksFrom(publisherDocumentPath(publisher), siteUrl)
    return {
      publisher,
      sources: sources.map((source) => {
        const verification = verificationOf(source, corpus)
        return {
          key: source.key,
          data: source.data,
          verification: verification
            ? { on: verification.seen.on, state: verification.seen.state, current: verification.current }
            : null,
          uses: (uses.get(source.key) ?? []).map(useRecord),
          links: linksOf(source, link),
        }
      }),
    }
  })
}

const useRecord = ({ entry, pointer, figure }: SourceUse) => ({
  entry: entry.id,
  field: `/${pointer.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
  figure: figure ?? null,
})
