import type { Figure } from '../evidence/figure.ts'
import { sameFigure } from '../evidence/same-figure.ts'
import { isWhole, type Span } from './find-literal.ts'
import type { ListedFigure } from './listed-figure.ts'
import type { TextIndex } from './text-index.ts'
import { wordStems } from './word-stems.ts'

/** A listed figure’s words may stand so far from it in another sentence, and so far in its own. */
const near = 60
const far = 300

/**
 * Every place where a page states the listed figure in another spelling: its figures, its numbers and its words stand
 * together, in any order. The span is that of the first figure.
 */
export function findByMeaning(index: TextIndex, listed: ListedFigure): readonly Span[] {
  const [first, ...others] = listed.figures
  if (!first) return []
  return [...index.figures, ...index.cells]
    .filter((printed) => sameFigure(first, printed) && isTold(index, printed, others, listed))
    .map(({ start, end }) => ({ start, end }))
}

function isTold(
  index: TextIndex,
  place: Span,
  others: readonly Figure[],
  { names, words }: ListedFigure,
): boolean {
  if (others.length + names.length + words.length === 0) return true
  const zone = zoneAround(index, place)
  const inZone = ({ start, end }: Span): boolean => start >= zone.start && end <= zone.end
  const hasFigure = (figure: Figure): boolean =>
    index.figures.some((printed) => inZone(printed) && sameFigure(figure, printed))
  if (!others.every(hasFigure)) return false
  const text = index.literal.slice(zone.start, zone.end)
  if (!names.every((name) => standsIn(text, name))) return false
  if (words.length === 0) return true
  const here = new Set(
    wordStems(`${text.slice(0, place.start - zone.start)} ${text.slice(place.end - zone.start)}`),
  )
  return words.every((word) => here.has(word))
}

function zoneAround({ sentenceEnds, literal }: TextIndex, { start, end }: Span): Span {
  const next = sentenceEnds.findIndex((at) => at >= end)
  const sentenceStart = (next < 0 ? sentenceEnds.at(-1) : sentenceEnds[next - 1]) ?? 0
  const sentenceEnd = (next < 0 ? undefined : sentenceEnds[next]) ?? literal.length
  return {
    start: wordStart(literal, Math.max(0, Math.min(start - near, Math.max(sentenceStart, start - far)))),
    end: wordEnd(literal, Math.min(literal.length, Math.max(end + near, Math.min(sentenceEnd, end + far)))),
  }
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char)

/** No word is cut in two at the zone’s edge: the half might be a word of its own. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isLetter(text[start]) && isLetter(text[start - 1])) start += 1
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && isLetter(text[end]) && isLetter(text[end - 1])) end -= 1
  return end
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWhole(text, { start: at, end: at + name.length }, name)) return true
  }
  return false
}
