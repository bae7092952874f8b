import type { Figure, Quantity } from '../evidence/figure.ts'
import { sameFigure } from '../evidence/same-figure.ts'
import { firstFrom } from './first-from.ts'
import { isPartOfDuration } from './is-part-of-duration.ts'
import type { ListedFigure } from './listed-figure.ts'
import type { Span } from './span.ts'
import type { TextIndex } from './text-index.ts'

/** Every place where the listed words stand as they are and are not cut out of a longer figure or word. */
export function findLiteral(index: TextIndex, listed: ListedFigure): readonly Span[] {
  const { literal } = listed
  const spans: Span[] = []
  if (literal === '') return spans
  for (let at = index.literal.indexOf(literal); at >= 0; at = index.literal.indexOf(literal, at + 1)) {
    const span = { start: at, end: at + literal.length }
    if (isWhole(index.literal, span, literal) && isUncut(index, span, listed)) spans.push(span)
  }
  return spans
}

/** Whether neither end stands within a number, a word or an operator: `1,200` is not in `11,200`, `1,200.5` or `1,200k`. */
function isWhole(text: string, { start, end }: Span, literal: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  if (/^[\p{L}\p{N}_]/u.test(literal) && isWordSign(before.at(-1) ?? '')) return false
  if (/^\d/.test(literal) && /(?:\d[.,:/-]|(?:^|\s)-|[$€£¥]\s?)$/.test(before)) return false
  if (/^[<>=!~-]/.test(literal) && /[<>=!~-]$/.test(before)) return false
  if (/[\p{L}\p{N}_]$/u.test(literal) && isWordSign(after[0] ?? '')) return false
  return !(/\d$/.test(literal) && /^(?:[.,:/-]\d|[%‰°^])/.test(after))
}

/** Letters that are written without spaces around a figure, as Chinese and Japanese are, end no word. */
const isWordSign = (char: string): boolean =>
  /[\p{L}\p{N}_]/u.test(char) && !/[\u2e80-\u9fff\uac00-\ud7af]/.test(char)

/** `5 minutes` cut out of `1 hour and 5 minutes` is another figure; out of `5 MB/s` as well. */
function isUncut({ figures, flat }: TextIndex, span: Span, listed: ListedFigure): boolean {
  if (listed.figures.length === 0) return true
  for (let at = firstFrom(figures, span.start + 1, ({ end }) => end); at < figures.length; at++) {
    const printed = figures[at]
    if (!printed || printed.start >= span.end) break
    const isInside = printed.start >= span.start && printed.end <= span.end
    if (!isInside && !listed.figures.some((figure) => isSameAmount(figure, printed))) return false
    const isFirst = (figures[at - 1]?.start ?? 0) < span.start
    if (isFirst && isPartOfDuration(flat.text, figures, at)) return false
  }
  return true
}

function isSameAmount(listed: Figure, printed: Figure): boolean {
  return (
    isRateOf(listed.quantity, printed.quantity) || sameFigure(listed, { ...printed, bound: listed.bound })
  )
}

/** A count stays the count it is when the page goes on with `a day`, and a duration when it goes on with `per request`. */
function isRateOf(listed: Quantity, printed: Quantity): boolean {
  if (listed.kind === 'date' || listed.kind === 'clock' || listed.kind !== printed.kind) return false
  const { dimension, per } = listed.unit
  return (
    (dimension === '' || dimension === 'time') &&
    per === undefined &&
    printed.unit.dimension === dimension &&
    printed.unit.per !== undefined
  )
}
