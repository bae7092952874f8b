/**
 * Equal but for floating point: `1.1 GB` is `1,100 MB`. Doubles carry some 15 digits; noise in the last of them makes a whole number
 * broken, and never another whole one, so two whole numbers are compared as they are: a grid of the earth has 569,707,381,193,162 cells.
 */
export function isClose(a: number, b: number): boolean {
  if (a === b) return true
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return false
  return Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b))
}
