import { contentHash } from '../corpus/content-hash.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { latestReading } from '../corpus/latest-reading.ts'
import { plain } from '../diagram/views/lines.ts'
import type { Correction, History } from '../history/history.ts'
import { type Feed, type FeedItem, toAtom } from './atom.ts'

export interface FeedFile {
  readonly path: string
  readonly content: string
}

/** As many as a reader who looks in once a month can have missed. */
const mostItems = 100

/**
 * The feeds, under `feeds/`. When an entry came and what was corrected only a history tells: without one, the feed of changes is
 * dated by the latest reading of a source that an entry cites, and says so; the other two are left out.
 */
export function feedFiles(
  corpus: Corpus,
  history: History | undefined,
  siteUrl: string | undefined,
): readonly FeedFile[] {
  const root = siteUrl ?? '../'
  const feed = (name: string, title: string, subtitle: string, items: readonly FeedItem[]): FeedFile => {
    const path = `feeds/${name}.atom`
    const about: Feed = {
      id: permanentId(path),
      title: `The Production Atlas: ${title}`,
      subtitle,
      self: root + path,
      site: `${root}index.html`,
      items: items
        .toSorted((a, b) =>
          a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
        )
        .slice(0, mostItems),
    }
    return { path, content: toAtom(about) }
  }
  const entries = [...corpus.entries.values()]
  if (!history) {
    const items = entries.flatMap((entry) => {
      const on = latestReading(entry, corpus)
      return on === undefined ? [] : [item(entry, 'changed', `${on}T00:00:00.000Z`, root)]
    })
    return [
      feed('changed', 'what changed', 'Dated by the latest reading of a source that the entry cites.', items),
    ]
  }
  const dated = (when: 'added' | 'changed'): readonly FeedItem[] =>
    entries.flatMap((entry) => {
      const dates = history.entries.get(entry.id)
      return dates ? [item(entry, when, dates[when], root)] : []
    })
  const corrected = history.corrections.flatMap((correction) => {
    const entry = corpus.entries.get(corpus.moved.get(correction.id) ?? correction.id)
    return entry ? [correctionItem(entry, correction, root)] : []
  })
  return [
    feed('new', 'new entries', 'Entries, dated by the commit that brought them.', dated('added')),
    feed('changed', 'what changed', 'Entries, dated by the last commit that changed them.', dated('changed')),
    feed(
      'corrected',
      'corrections',
      'Published figures that another one of the same source replaced.',
      corrected,
    ),
  ]
}

function item(entry: AnyEntry, when: 'added' | 'changed', updated: string, root: string): FeedItem {
  return {
    id: permanentId(when === 'added' ? `new ${entry.id}` : `changed ${entry.id} ${updated}`),
    title: plain(entry.data.title),
    link: `${root}${entry.id}.html`,
    updated,
    summary: plain(entry.data.summary),
    categories: [entry.kind],
  }
}

function correctionItem(entry: AnyEntry, { on, figures }: Correction, root: string): FeedItem {
  return {
    ...item(entry, 'changed', on, root),
    id: permanentId(`corrected ${entry.id} ${on}`),
    title: `Corrected: ${plain(entry.data.title)}`,
    summary: figures
      .map(({ was, now, source, field }) => `${field}: “${was}” is now “${now}” (source ${source}).`)
      .join(' '),
  }
}

/** A name for ever, made of what it names: a UUID of version 8, whose digits are ours to choose. */
function permanentId(name: string): string {
  const hex = contentHash(`production-atlas ${name}`)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
