/** The first place of a sorted list whose value is `least` or more; the list’s length where there is none. */
export function firstFrom<T>(sorted: readonly T[], least: number, keyOf: (item: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && keyOf(item) < least) low = middle + 1
    else high = middle
  }
  return low
}
