import type { Figure } from './figure.ts'
import { secondsOfWord } from './unit-words.ts'

/** Reports round to a minute at either end, long ones to a quarter of an hour. */
const leastTolerance = 120
const shareTolerance = 0.03
const oneUnit = /(\d+)[ -]?([a-zµ]+)\.?$/i

/** Whether a stated duration, as firmly as it is stated, may be one of so many seconds. */
export function agreesWithDuration({ text, bound, quantity }: Figure, seconds: number): boolean {
  if (quantity.kind !== 'scalar') return true
  const tolerance = Math.max(leastTolerance, quantity.value * shareTolerance, roundingOf(text))
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return seconds >= quantity.value - tolerance
    case 'at-most':
    case 'less-than':
      return seconds <= quantity.value + tolerance
    default:
      return Math.abs(seconds - quantity.value) <= tolerance
  }
}

/** `6 hours` may be half an hour more or less; `6 h 11 min` may not. */
function roundingOf(text: string): number {
  const isCompound = (text.match(/\d+/g)?.length ?? 0) > 1
  const unit = oneUnit.exec(text)?.[2]
  return isCompound || unit === undefined ? 0 : (secondsOfWord(unit) ?? 0) / 2
}
