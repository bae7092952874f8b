import { formatDuration } from './durations.ts'
import { shapeOf, writeAmount } from './number-shape.ts'
import type { AmountText } from './read-amount.ts'

/** Digits beyond those of `gives`, so that an author sees by how much it is off. */
const furtherDigits = 1
const fewestDigits = 4

/** An evaluated value written as `gives` writes its own: `$0.2667 / user / month` for a `gives` of `$3.20 / user / month`. */
export function formatResult(value: number, gives: Extract<AmountText, { kind: 'amount' }>): string {
  const shape = shapeOf(gives)
  if (!shape) return formatDuration(value / gives.factor)
  return writeAmount(value, shape, Math.max(shape.digits + furtherDigits, fewestDigits))
}
