import { citationsOf } from '../../corpus/citations.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { type Interval, incidentIntervals } from '../../corpus/incident-intervals.ts'
import type { Diagram } from '../../diagram/model.ts'
import { entryPath } from '../links.ts'

/** What a superscript on an entry’s page opens, as its JSON says it. */
export type PublishedCitation =
  | {
      readonly number: number
      readonly kind: 'source'
      readonly key: string
      readonly title: string
      readonly publisher: string
      readonly url: string
    }
  | { readonly number: number; readonly kind: 'calculation'; readonly key: string }

/** What is published of every entry beside its own data. */
export interface EntryFrame {
  readonly id: string
  readonly kind: string
  /** Of its page: whole where the site’s address is known, else relative to the site’s root. */
  readonly address: string
  readonly citations: readonly PublishedCitation[]
  /** Each is at `<id>.<diagram id>.svg`, `.narrow.svg`, `.mmd` and `.json`. */
  readonly diagrams: readonly { readonly id: string; readonly title: string }[]
  /** Of an incident: computed from its timeline. */
  readonly intervals?: readonly Interval[]
}

/** `<id>.json`: the frame and the whole entry. */
export function entryDocument(
  entry: AnyEntry,
  corpus: Corpus,
  diagrams: readonly Pick<Diagram, 'id' | 'title'>[],
  siteUrl: string | undefined,
): EntryFrame & AnyEntry['data'] {
  return {
    id: entry.id,
    kind: entry.kind,
    address: `${siteUrl ?? ''}${entryPath(entry.id)}`,
    ...entry.data,
    citations: citationsOf(entry).flatMap(({ number, kind, key }): readonly PublishedCitation[] => {
      if (kind === 'calculation') return [{ number, kind, key }]
      const source = corpus.sources.get(key)?.data
      return source
        ? [{ number, kind, key, title: source.title, publisher: source.publisher, url: source.url }]
        : []
    }),
    diagrams: diagrams.map(({ id, title }) => ({ id, title })),
    ...(entry.kind === 'incident' ? { intervals: incidentIntervals(entry) } : {}),
  }
}
