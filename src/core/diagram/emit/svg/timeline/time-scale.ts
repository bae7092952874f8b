/** Where moments stand on an axis of a given length; long empty stretches are cut out. */
export interface TimeScale {
  /** A moment inside a cut stands at the cut's end. */
  readonly at: (epochSeconds: number) => number
  /** The stretches that are true to time, all to one scale. */
  readonly stretches: readonly Stretch[]
  /** What was left out between them. */
  readonly cuts: readonly { readonly start: number; readonly end: number; readonly seconds: number }[]
  readonly secondsPerUnit: number
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export interface Cutting {
  /** How much of the axis the sign of a cut takes. */
  readonly lengthOf: (seconds: number) => number
  readonly most: number
}

/** Two moments that are closer, in seconds, are one: their distance would leave the numbers that a computer divides by. */
const closest = 0.001

/**
 * True to time between the cuts. A stretch is cut when it alone would take over a quarter of the axis and
 * is at least six times the usual wait: otherwise a day of recovery squeezes the first hour to a point.
 */
export function timeScale(
  moments: readonly number[],
  length: number,
  cutting: Cutting,
): TimeScale | undefined {
  const sorted = apart([...moments].sort((a, b) => a - b))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  const waits = sorted
    .slice(1)
    .map((moment, index) => ({ from: sorted[index] ?? first, seconds: moment - (sorted[index] ?? first) }))
  const cut = chooseCuts(waits, cutting.most)
  const left = waits.filter(({ from }) => cut.has(from))
  const shown = waits.reduce((sum, { from, seconds }) => sum + (cut.has(from) ? 0 : seconds), 0)
  const room = length - left.reduce((sum, { seconds }) => sum + cutting.lengthOf(seconds), 0)
  const scale = room / (shown || 1)
  const stretches: Stretch[] = []
  const cuts: { start: number; end: number; seconds: number }[] = []
  let from = first
  let start = 0
  for (const wait of left) {
    const end = start + (wait.from - from) * scale
    stretches.push({ from, to: wait.from, start, end })
    from = wait.from + wait.seconds
    start = end + cutting.lengthOf(wait.seconds)
    cuts.push({ start: end, end: start, seconds: wait.seconds })
  }
  stretches.push({ from, to: last, start, end: start + (last - from) * scale })
  const at = (moment: number): number => {
    const stretch = stretches.find(({ to }) => moment <= to) ?? stretches.at(-1)
    if (!stretch) return 0
    return stretch.start + Math.max(0, Math.min(moment, stretch.to) - stretch.from) * scale
  }
  return { at, stretches, cuts, secondsPerUnit: 1 / scale }
}

function apart(sorted: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const moment of sorted) if (moment - (kept.at(-1) ?? -Infinity) >= closest) kept.push(moment)
  return kept
}

/** The beginnings of the stretches to cut, the longest first. */
function chooseCuts(
  waits: readonly { readonly from: number; readonly seconds: number }[],
  most: number,
): ReadonlySet<number> {
  const usual = waits.map(({ seconds }) => seconds).sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0
  const longestFirst = [...waits].sort((a, b) => b.seconds - a.seconds || a.from - b.from)
  const cut = new Set<number>()
  let shown = waits.reduce((sum, { seconds }) => sum + seconds, 0)
  for (const { from, seconds } of longestFirst) {
    const isLong = seconds > shown / 4 && seconds >= 6 * usual
    if (!isLong || cut.size >= most || waits.length - cut.size <= 2) break
    cut.add(from)
    shown -= seconds
  }
  return cut
}
