import { findByMeaning } from './find-by-meaning.ts'
import { findInName } from './find-in-name.ts'
import { findLiteral } from './find-literal.ts'
import { listedFigure } from './listed-figure.ts'
import { firstSpan } from './mapped-text.ts'
import type { Span } from './span.ts'
import { indexText, type TextIndex } from './text-index.ts'

/** Where a page prints a figure: offsets in the page’s text, and the page’s own words there. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly words: string
  /**
   * `literal`: as listed, but for markup and typography. `meaning`: in another spelling of the same figure. `name`: a date in
   * the file’s name or address, where the offsets are those of the name.
   */
  readonly how: 'literal' | 'meaning' | 'name'
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
 * throws; a figure that the page prints only in part, with another unit or away from its words is missing. `name` is the
 * page’s path or address, in which a date may stand.
 */
export function findInText(
  page: string | TextIndex,
  listed: readonly string[],
  name?: string,
): readonly FoundFigure[] {
  const index = typeof page === 'string' ? indexText(page) : page
  return listed.map((text) => {
    const places = placesIn(index, text)
    const [place] = places.toSorted((a, b) => ranks[a.how] - ranks[b.how])
    if (place) return { kind: 'found', listed: text, place, places }
    const inName = name === undefined ? undefined : findInName(name, text)
    if (inName) return { kind: 'found', listed: text, place: inName, places: [inName] }
    return { kind: 'missing', listed: text }
  })
}

const ranks: Readonly<Record<Place['how'], number>> = { literal: 0, meaning: 1, name: 2 }

function placesIn(index: TextIndex, text: string): readonly Place[] {
  const listed = listedFigure(text)
  const literal = findLiteral(index, listed)
  const isKnown = ({ start, end }: Span): boolean =>
    literal.some((known) => known.start < end && start < known.end)
  const other = findByMeaning(index, listed).filter((span) => !isKnown(span))
  return [
    ...literal.map((span) => placeOf(index, span, 'literal')),
    ...other.map((span) => placeOf(index, span, 'meaning')),
  ].toSorted((a, b) => a.start - b.start)
}

function placeOf({ flat, original }: TextIndex, span: Span, how: Place['how']): Place {
  const { start, end } = firstSpan(flat, span.start, span.end)
  return { start, end, words: original.slice(start, end).replace(/[ \t\r\n]+/g, ' '), how }
}
