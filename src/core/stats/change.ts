import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { entryFigures } from '../corpus/entry-evidence.ts'
import { viewsOf } from '../diagram/views/views-of.ts'

/** How much an atlas holds. */
export interface Size {
  readonly entries: number
  readonly diagrams: number
  readonly figures: number
  readonly sources: number
}

/** What an edit did to one entry’s figures, as written, in the file’s order. */
export interface EntryChange {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'edited'
  readonly figuresAdded: readonly string[]
  readonly figuresRemoved: readonly string[]
}

/** What a proposal does to the product: its size before and after, and each entry it touches. */
export interface Change {
  readonly before: Size
  readonly after: Size
  readonly entries: readonly EntryChange[]
}

export function changeBetween(before: Corpus, after: Corpus): Change {
  const ids = [...new Set([...before.entries.keys(), ...after.entries.keys()])].sort()
  return {
    before: sizeOf(before),
    after: sizeOf(after),
    entries: ids.flatMap((id) => entryChange(id, before.entries.get(id), after.entries.get(id))),
  }
}

function sizeOf({ entries, sources }: Corpus): Size {
  const all = [...entries.values()]
  return {
    entries: all.length,
    diagrams: all.reduce((sum, entry) => sum + viewsOf(entry).length, 0),
    figures: all.reduce((sum, entry) => sum + figuresOf(entry).length, 0),
    sources: sources.size,
  }
}

function entryChange(
  id: string,
  before: AnyEntry | undefined,
  after: AnyEntry | undefined,
): readonly EntryChange[] {
  if (before && after && before.file.text === after.file.text) return []
  const old = before ? figuresOf(before) : []
  const made = after ? figuresOf(after) : []
  return [
    {
      id,
      kind: !before ? 'added' : !after ? 'removed' : 'edited',
      figuresAdded: without(made, old),
      figuresRemoved: without(old, made),
    },
  ]
}

const figuresOf = (entry: AnyEntry): readonly string[] =>
  entryFigures(entry)
    .filter(({ marks }) => marks.length > 0)
    .map(({ figure }) => figure.text)

/** The items of a list that another lacks; an item that stands twice is taken away once for each time. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const each of others) counts.set(each, (counts.get(each) ?? 0) + 1)
  return list.filter((each) => {
    const count = counts.get(each) ?? 0
    if (count > 0) counts.set(each, count - 1)
    return count === 0
  })
}
