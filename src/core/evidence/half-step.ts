import type { Bound } from './figure.ts'
import type { Scalar } from './read-scalar.ts'
import type { Reading } from './reading.ts'

/**
 * By how much a written figure may differ from what it rounds, in the base of its unit: half of one in its last place.
 * Where the text itself calls it approximate, zeros at the end are no measured digits: `about 1,800` may be 1,750.
 * Nothing for powers and ratios, which are exact.
 */
export function halfStep({ figure, scalar }: Reading): number {
  if (!scalar) return 0
  return (Math.abs(scalar.step) / 2) * (figure.bound === 'exact' ? 1 : trailingZeros(scalar.number.value))
}

/** How many digits of a written number somebody measured: 2 in `about 1,800`, 4 in `1,800`, 3 in `2.50`. */
export function measuredDigits({ number }: Scalar, bound: Bound): number {
  if (bound === 'exact') return number.digits
  return number.digits - Math.round(Math.log10(trailingZeros(number.value)))
}

/** 100 for 1,800; 1 for 1,801 and for 2.50, whose zero somebody wrote on purpose. */
function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1
  let worth = 1
  while (value % (worth * 10) === 0) worth *= 10
  return worth
}
