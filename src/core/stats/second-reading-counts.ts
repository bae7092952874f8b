import type { Corpus } from '../corpus/corpus.ts'
import { secondReadingOf } from '../corpus/second-readings-of.ts'

export interface SecondReadingCounts {
  /** Entries whose figures stand as a second reader read them. */
  readonly current: number
  /** Entries of which a sentence with a figure was edited since. */
  readonly stale: number
  readonly none: number
  /** Figures held against their source, opened again, over every second reading. */
  readonly figures: number
  /** Figures whose source was out of reach. */
  readonly unopened: number
  readonly corrected: number
}

export function secondReadingCounts(corpus: Corpus): SecondReadingCounts {
  const counts = { current: 0, stale: 0, none: 0, figures: 0, unopened: 0, corrected: 0 }
  for (const entry of corpus.entries.values()) {
    const newest = secondReadingOf(entry, corpus)
    counts[newest === undefined ? 'none' : newest.current ? 'current' : 'stale']++
    for (const { figures, unopened, corrected } of corpus.secondReadings.get(entry.id)?.data ?? []) {
      counts.figures += figures
      counts.unopened += unopened
      counts.corrected += corrected
    }
  }
  return counts
}
