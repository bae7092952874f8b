/** Equal but for floating point: `1.1 GB` is `1,100 MB`. A billionth is far below the last digit anyone prints. */
export function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}
