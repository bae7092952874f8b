import type { Figure } from '../evidence/figure.ts'
import { isPartOfDuration } from './is-part-of-duration.ts'
import type { ListedFigure } from './listed-figure.ts'
import { momentSpan } from './moment-span.ts'
import type { Span } from './span.ts'
import { statesFigure } from './states-figure.ts'
import type { TextIndex } from './text-index.ts'
import { wordStems } from './word-stems.ts'
import { wordZone } from './word-zone.ts'

/** Figures that are listed together stand so close together. */
const near = 60

/**
 * Every place where a page states the listed figure in another spelling: its figures one after the other, its words about
 * them in any order. Code and names are found as they are or not at all.
 */
export function findByMeaning(index: TextIndex, listed: ListedFigure): readonly Span[] {
  const [first, ...others] = listed.figures
  if (!first || listed.isCode) return []
  const spans: Span[] = []
  for (const [at, printed] of index.figures.entries()) {
    if (!statesFigure(first, printed) || isPartOfDuration(index.flat.text, index.figures, at)) continue
    const last = lastOf(index.figures, at, others)
    if (!last || !hasWords(index, { start: printed.start, end: last.end }, listed.words)) continue
    spans.push(last === printed ? momentSpan(first, printed) : { start: printed.start, end: last.end })
  }
  if (others.length > 0) return spans
  const cells = index.cells.filter((cell) => statesFigure(first, cell) && hasWords(index, cell, listed.words))
  return [...spans, ...cells.map(({ start, end }) => ({ start, end }))]
}

/** The figure in which the others end that follow the one at `at`, each near the one before it. */
function lastOf(figures: readonly Figure[], at: number, others: readonly Figure[]): Figure | undefined {
  let last = figures[at]
  for (const [offset, other] of others.entries()) {
    const next = figures[at + offset + 1]
    if (!last || !next || next.start - last.end > near || !statesFigure(other, next)) return undefined
    last = next
  }
  return last
}

/** The words may stand within the figure, too: `950,000 queries per second` are 950,000 queries. */
function hasWords(index: TextIndex, span: Span, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { start, end } = wordZone(index, span)
  const here = new Set(wordStems(index.literal.slice(start, end)))
  return words.every((word) => here.has(word))
}
