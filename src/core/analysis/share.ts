/** How many of how many, and between what and what the share lies if these are a fair sample of more like them. */
export interface Share {
  readonly name: string
  readonly count: number
  readonly of: number
  /** 0 to 1. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964

/**
 * A share with its 95 % interval by Wilson’s score method, which holds for few cases and for shares near 0 and 1: the bounds are
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 */
export function shareOf(name: string, count: number, of: number): Share {
  if (of === 0) return { name, count, of, share: 0, low: 0, high: 1 }
  const p = count / of
  const middle = p + (z * z) / (2 * of)
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return {
    name,
    count,
    of,
    share: p,
    // At 0 and at 1 the bound is the share itself but for the last digit of a float.
    low: Math.min(p, Math.max(0, (middle - half) / scale)),
    high: Math.max(p, Math.min(1, (middle + half) / scale)),
  }
}

/** The shares of all names that occur, most frequent first; a case may have several names, or none. */
export function sharesOf(cases: readonly (readonly string[])[]): readonly Share[] {
  const counts = new Map<string, number>()
  for (const names of cases) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => shareOf(name, count, cases.length))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
