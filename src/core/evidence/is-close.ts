/** Equal but for floating point: `1.1 GB` is `1,100 MB`. Doubles carry some 15 digits, and no source prints 13. */
export function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b))
}
