import type { Depth } from '../theme.ts'

/** How far out on the distribution a measure lies, by its name: `p50` and means are the middle, `p99.99` and `max` the end. */
export function percentileDepth(label: string): Depth {
  const percentile = /\bp(\d{1,2}(?:\.\d+)?)\b/i.exec(label)?.[1]
  if (percentile !== undefined) {
    const outside = 100 - Number(percentile)
    return outside > 25 ? 1 : outside > 2 ? 2 : outside > 0.5 ? 3 : outside > 0.05 ? 4 : 5
  }
  if (/\b(max|maximum|worst|longest|slowest)\b/i.test(label)) return 5
  if (/\b(min|minimum|mean|median|average|avg|typical)\b/i.test(label)) return 1
  return 3
}
