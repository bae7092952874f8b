import type { Figure } from '../evidence/figure.ts'
import type { Span } from './span.ts'

const clock = /(?:T|[\s,@–-]\s?)(?=\d{1,2}(?::\d\d|\s?[ap]\.?m\b))/i

/** Of a moment with date and time the half that is listed; any other figure whole. */
export function momentSpan(listed: Figure, { start, end, text, quantity }: Figure): Span {
  const isDateOfTwo = listed.quantity.kind === 'date' && quantity.kind === 'clock'
  const isClockOfTwo =
    listed.quantity.kind === 'clock' &&
    listed.quantity.date === undefined &&
    quantity.kind === 'clock' &&
    quantity.date !== undefined
  const found = isDateOfTwo || isClockOfTwo ? clock.exec(text) : undefined
  if (!found) return { start, end }
  return isDateOfTwo
    ? { start, end: start + found.index }
    : { start: start + found.index + found[0].length, end }
}
