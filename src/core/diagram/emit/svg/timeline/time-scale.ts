/** Where moments stand on an axis of a given length; long empty stretches are cut out. */
export interface TimeScale {
  readonly at: (epochSeconds: number) => number
  /** Positions of the cuts, with what was left out. */
  readonly cuts: readonly { readonly at: number; readonly seconds: number }[]
}

const cutLength = 26

/**
 * True to time between the cuts. A stretch is cut when it alone would take over a quarter of the axis and
 * is at least six times the usual wait: otherwise a day of recovery squeezes the first hour to a point.
 */
export function timeScale(moments: readonly number[], length: number): TimeScale | undefined {
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  const waits = sorted
    .slice(1)
    .map((moment, index) => ({ from: sorted[index] ?? first, seconds: moment - (sorted[index] ?? first) }))
  const usual = waits.map(({ seconds }) => seconds).sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0
  const cut = new Set<number>()
  for (let again = true; again && cut.size < 4; ) {
    again = false
    const shown = waits.filter(({ from }) => !cut.has(from))
    const total = shown.reduce((sum, { seconds }) => sum + seconds, 0)
    const longest = shown.reduce(
      (a, b) => (b.seconds > a.seconds ? b : a),
      shown[0] ?? { from: first, seconds: 0 },
    )
    if (shown.length > 2 && longest.seconds > total / 4 && longest.seconds >= 6 * usual) {
      cut.add(longest.from)
      again = true
    }
  }
  const total = waits.filter(({ from }) => !cut.has(from)).reduce((sum, { seconds }) => sum + seconds, 0)
  const scale = (length - cut.size * cutLength) / (total || 1)
  const positions = new Map<number, number>([[first, 0]])
  const cuts: { at: number; seconds: number }[] = []
  let position = 0
  for (const { from, seconds } of waits) {
    if (cut.has(from)) cuts.push({ at: position + cutLength / 2, seconds })
    position += cut.has(from) ? cutLength : seconds * scale
    positions.set(from + seconds, position)
  }
  return { at: (moment) => positions.get(moment) ?? 0, cuts }
}
