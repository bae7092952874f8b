/** A median of durations in seconds, how many it rests on, and its 95 % interval; undefined bounds where there are too few. */
export interface MedianTime {
  readonly count: number
  readonly median: number
  readonly low: number | undefined
  readonly high: number | undefined
}

/** With fewer an interval would pretend to know. */
const fewest = 5
const draws = 2_000

/**
 * The median with its percentile bootstrap interval: the middle 95 % of the medians of 2,000 samples drawn with replacement. The
 * same durations give the same interval each time. Durations of incidents are skewed, so no mean is given anywhere.
 */
export function medianTime(seconds: readonly number[]): MedianTime | undefined {
  if (seconds.length === 0) return undefined
  const sorted = seconds.toSorted((a, b) => a - b)
  const median = middleOf(sorted)
  if (sorted.length < fewest) return { count: sorted.length, median, low: undefined, high: undefined }
  const random = randomFrom(sorted.length)
  const medians = Array.from({ length: draws }, () =>
    middleOf(
      Array.from(sorted, () => sorted[Math.floor(random() * sorted.length)] ?? 0).sort((a, b) => a - b),
    ),
  ).sort((a, b) => a - b)
  return {
    count: sorted.length,
    median,
    low: medians[Math.floor(draws * 0.025)],
    high: medians[Math.ceil(draws * 0.975) - 1],
  }
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const above = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + above) / 2 : above
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed + 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
