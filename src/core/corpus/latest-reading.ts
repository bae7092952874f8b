import { citationsOf } from './citations.ts'
import type { Corpus } from './corpus.ts'
import type { AnyEntry } from './entry.ts'

/** The last day on which a source that an entry cites was read: it was written no earlier. Undefined where it cites none. */
export function latestReading(entry: AnyEntry, { sources }: Corpus): string | undefined {
  const days = citationsOf(entry).flatMap(({ kind, key }) => {
    const source = kind === 'source' ? sources.get(key) : undefined
    return source ? [source.data.read.on] : []
  })
  return days.sort().at(-1)
}
