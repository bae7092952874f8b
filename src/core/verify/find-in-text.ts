import { findByMeaning } from './find-by-meaning.ts'
import { findLiteral, type Span } from './find-literal.ts'
import { listedFigure } from './listed-figure.ts'
import { firstSpan } from './mapped-text.ts'
import { indexText, type TextIndex } from './text-index.ts'

/** Where a page prints a figure: offsets in the page’s text, and the page’s own words there. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly words: string
  /** `literal`: as listed, but for markup and typography. `meaning`: in another spelling of the same figure. */
  readonly how: 'literal' | 'meaning'
}

export type FoundFigure =
  | {
      readonly kind: 'found'
      readonly listed: string
      /** The first literal place, or the first place there is. */
      readonly place: Place
      /** Every place, in the page’s order. */
      readonly places: readonly Place[]
    }
  | { readonly kind: 'missing'; readonly listed: string }

/**
 * Looks in a page’s text for each figure listed for it. The page is read once, however many figures are asked for. Never
 * throws; a figure that the page prints only in part, with another unit or away from its words is missing.
 */
export function findInText(page: string | TextIndex, listed: readonly string[]): readonly FoundFigure[] {
  const index = typeof page === 'string' ? indexText(page) : page
  return listed.map((text) => find(index, text))
}

function find(index: TextIndex, text: string): FoundFigure {
  const listed = listedFigure(text)
  const literal = findLiteral(index, listed)
  const isKnown = ({ start, end }: Span): boolean =>
    literal.some((known) => known.start < end && start < known.end)
  const other = findByMeaning(index, listed).filter((span) => !isKnown(span))
  const places = [
    ...literal.map((span) => placeOf(index, span, 'literal')),
    ...other.map((span) => placeOf(index, span, 'meaning')),
  ]
  const [place] = places
  if (!place) return { kind: 'missing', listed: text }
  return { kind: 'found', listed: text, place, places: places.toSorted((a, b) => a.start - b.start) }
}

function placeOf({ flat, original }: TextIndex, span: Span, how: Place['how']): Place {
  const { start, end } = firstSpan(flat, span.start, span.end)
  return { start, end, words: original.slice(start, end).replace(/\s+/g, ' '), how }
}
