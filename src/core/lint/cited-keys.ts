import type { Corpus } from '../corpus/corpus.ts'
import { entryFigures, entryMarks } from '../corpus/entry-evidence.ts'
import { citedFigures } from '../evidence/cited-figures.ts'
import type { Figure } from '../evidence/figure.ts'
import { parseMarks } from '../evidence/marks.ts'

const keyCache = new WeakMap<Corpus, ReadonlySet<string>>()
const figureCache = new WeakMap<Corpus, ReadonlyMap<string, readonly Figure[]>>()

/** The keys of every source that an entry or a price list cites. */
export function citedKeys(corpus: Corpus): ReadonlySet<string> {
  const known = keyCache.get(corpus)
  if (known) return known
  const keys = new Set<string>()
  for (const entry of corpus.entries.values()) {
    for (const { mark } of entryMarks(entry)) {
      if (mark.kind === 'source') for (const { key } of mark.keys) keys.add(key)
    }
  }
  for (const { data } of corpus.prices.values()) {
    keys.add(data.source)
    for (const row of data.rows) {
      for (const mark of parseMarks(row.price).marks) {
        if (mark.kind === 'source') for (const { key } of mark.keys) keys.add(key)
      }
    }
  }
  keyCache.set(corpus, keys)
  return keys
}

/** The figures each source vouches for, by its key. */
export function figuresCiting(corpus: Corpus): ReadonlyMap<string, readonly Figure[]> {
  const known = figureCache.get(corpus)
  if (known) return known
  const figures = new Map<string, Figure[]>()
  const add = (key: string, figure: Figure): void => {
    const list = figures.get(key)
    if (list) list.push(figure)
    else figures.set(key, [figure])
  }
  for (const entry of corpus.entries.values()) {
    for (const { figure, marks } of entryFigures(entry)) {
      for (const mark of marks) if (mark.kind === 'source') for (const { key } of mark.keys) add(key, figure)
    }
  }
  for (const { data } of corpus.prices.values()) {
    for (const row of data.rows) {
      for (const { figure, mark } of citedFigures(row.price)) {
        if (mark?.kind === 'source') for (const { key } of mark.keys) add(key, figure)
      }
    }
  }
  figureCache.set(corpus, figures)
  return figures
}
