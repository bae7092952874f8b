import type { Pointer } from '../schema/text-spots.ts'
import type { Corpus } from './corpus.ts'
import type { AnyEntry } from './entry.ts'
import { entryFigures, entryMarks } from './entry-evidence.ts'

/** A place where an entry cites a source. */
export interface SourceUse {
  readonly entry: AnyEntry
  readonly pointer: Pointer
  /** The figure the source vouches for there, as written; undefined where the mark vouches for words alone. */
  readonly figure?: string
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly SourceUse[]>>()

/** Every use of every source, by its key, in the order of the entries and of their fields; made once for an atlas. */
export function sourceUses(corpus: Corpus): ReadonlyMap<string, readonly SourceUse[]> {
  const before = known.get(corpus)
  if (before) return before
  const uses = new Map<string, SourceUse[]>()
  const note = (key: string, use: SourceUse): void => {
    const list = uses.get(key)
    if (list) list.push(use)
    else uses.set(key, [use])
  }
  for (const entry of corpus.entries.values()) for (const [key, use] of usesIn(entry)) note(key, use)
  known.set(corpus, uses)
  return uses
}

function* usesIn(entry: AnyEntry): Iterable<readonly [string, SourceUse]> {
  const vouched = new Set<string>()
  for (const { spot, figure, marks } of entryFigures(entry)) {
    const keys = new Set(
      marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys.map(({ key }) => key) : [])),
    )
    for (const key of keys) {
      vouched.add(`${spot.pointer.join('.')} ${key}`)
      yield [key, { entry, pointer: spot.pointer, figure: figure.text }]
    }
  }
  for (const { spot, mark } of entryMarks(entry)) {
    if (mark.kind !== 'source') continue
    for (const { key } of mark.keys) {
      const place = `${spot.pointer.join('.')} ${key}`
      if (vouched.has(place)) continue
      vouched.add(place)
      yield [key, { entry, pointer: spot.pointer }]
    }
  }
}
