import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { entryFigures } from '../corpus/entry-evidence.ts'

/** An entry is second-hand when more than half of the figures it read rest on retellings alone. */
export function isSecondHand(entry: AnyEntry, corpus: Corpus): boolean {
  let read = 0
  let retold = 0
  for (const { marks } of entryFigures(entry)) {
    const keys = marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys.map(({ key }) => key) : []))
    if (keys.length === 0) continue
    read++
    if (keys.every((key) => corpus.sources.get(key)?.data.read.as === 'retelling')) retold++
  }
  return retold * 2 > read
}
