import type { Corpus } from '../corpus/corpus.ts'
import type { SourceEntry } from '../corpus/entry.ts'
import { memoised } from '../recall/memoised.ts'

/** Who published some of the sources: one folder below `atlas/sources/`. */
export interface Publisher {
  readonly folder: string
  /** As most of its sources write it. */
  readonly name: string
  /** By title; never empty. */
  readonly sources: readonly SourceEntry[]
}

/** Every publisher, by name. */
export const publishersOf: (corpus: Corpus) => readonly Publisher[] = memoised(({ sources }) => {
  const folders = Map.groupBy(sources.values(), publisherFolder)
  return [...folders]
    .map(([folder, own]): Publisher => ({ folder, name: mostWritten(own), sources: own.toSorted(byTitle) }))
    .sort((a, b) => order(a.name, b.name))
}, 2)

/** The folder that a source’s file is in. */
export const publisherFolder = ({ path }: SourceEntry): string => path.split('/')[1] ?? ''

function mostWritten(sources: readonly SourceEntry[]): string {
  const names = Map.groupBy(sources, ({ data }) => data.publisher)
  const [most] = [...names].sort(([a, more], [b, less]) => less.length - more.length || order(a, b))
  return most?.[0] ?? ''
}

const byTitle = (a: SourceEntry, b: SourceEntry): number =>
  order(a.data.title, b.data.title) || order(a.key, b.key)

function order(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a === b) return 0
  return a < b ? -1 : 1
}
