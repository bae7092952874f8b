import type { SecondReading } from '../schema/second-readings.ts'
import { contentHash } from './content-hash.ts'
import type { Corpus } from './corpus.ts'
import type { AnyEntry } from './entry.ts'
import { entryFigures } from './entry-evidence.ts'

/** A second reading, and whether each sentence it held against a source still stands as it was read. */
export interface EntrySecondReading {
  readonly reading: SecondReading
  readonly current: boolean
}

/** The newest second reading of an entry’s figures; undefined where nobody read them again. */
export function secondReadingOf(entry: AnyEntry, corpus: Corpus): EntrySecondReading | undefined {
  const reading = corpus.secondReadings.get(entry.id)?.data.at(-1)
  return reading && { reading, current: reading.content === readFiguresHash(entry) }
}

/** How many figures of an entry a source vouches for, each once for every source it cites. */
export const readFiguresCount = (entry: AnyEntry): number =>
  entryFigures(entry)
    .flatMap(({ marks }) => marks)
    .reduce((sum, mark) => sum + (mark.kind === 'source' ? mark.keys.length : 0), 0)

/** The hash of every text that states a figure from a source; where it stands does not matter. */
export const readFiguresHash = (entry: AnyEntry): string =>
  contentHash(
    [
      ...new Set(
        entryFigures(entry)
          .filter(({ marks }) => marks.some(({ kind }) => kind === 'source'))
          .map(({ spot }) => spot.text),
      ),
    ].sort(),
  )
