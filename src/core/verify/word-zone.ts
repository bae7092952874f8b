import type { Figure } from '../evidence/figure.ts'
import { firstFrom } from './first-from.ts'
import type { Span } from './span.ts'
import type { TextIndex } from './text-index.ts'

/** A listed figure’s words may stand so far from it in another sentence, and so far in its own. */
const near = 60
const far = 300
const lineBreak = '\n\n'

/**
 * Where a figure’s words are looked for: in its sentence and a little beyond, but neither across the break of a list or a
 * table nor past another figure, whose words they would be.
 */
export function wordZone({ sentenceEnds, literal, figures }: TextIndex, { start, end }: Span): Span {
  const next = firstFrom(sentenceEnds, end, (at) => at)
  const sentenceStart = sentenceEnds[next - 1] ?? 0
  const sentenceEnd = sentenceEnds[next] ?? literal.length
  const breakBefore = literal.lastIndexOf(lineBreak, start)
  const breakAfter = literal.indexOf(lineBreak, end)
  const from = Math.max(
    breakBefore + lineBreak.length,
    figureBefore(literal, figures, start),
    Math.min(start - near, Math.max(sentenceStart, start - far)),
    0,
  )
  const to = Math.min(
    breakAfter < 0 ? literal.length : breakAfter,
    figureAfter(literal, figures, end),
    Math.max(end + near, Math.min(sentenceEnd, end + far)),
  )
  return { start: wordStart(literal, from), end: wordEnd(literal, to) }
}

/** Where the figure before ends; one in brackets is passed over: `1,200 (+30) hosts`. */
function figureBefore(text: string, figures: readonly Figure[], start: number): number {
  for (let at = firstFrom(figures, start, (figure) => figure.start) - 1; at >= 0; at--) {
    const figure = figures[at]
    if (figure && !isBracketed(text, figure))
      return figure.end + (parting(text.slice(figure.end, start)) ?? 0)
  }
  return 0
}

function figureAfter(text: string, figures: readonly Figure[], end: number): number {
  for (let at = firstFrom(figures, end, (figure) => figure.start); at < figures.length; at++) {
    const figure = figures[at]
    if (figure && !isBracketed(text, figure))
      return end + (parting(text.slice(end, figure.start)) ?? figure.start - end)
  }
  return text.length
}

/** Where in the words between two figures the second one’s begin: after the last comma or “and”. */
function parting(between: string): number | undefined {
  const from = Math.max(0, between.length - far)
  const first = /.*(?:[,;](?!\d)|\band\b)/s.exec(between.slice(from))
  return first ? from + first[0].length : undefined
}

const isBracketed = (text: string, { start }: Figure): boolean =>
  /\([-+~]?$/.test(text.slice(Math.max(0, start - 2), start))

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
