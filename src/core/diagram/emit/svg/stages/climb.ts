import { scaleLinear } from 'd3-scale'
import type { Stage } from '../../../model.ts'

export interface Climb {
  /** How far up each stage is, 0 to 1; nothing for a stage without a number. */
  readonly shares: readonly (number | undefined)[]
  readonly logarithmic: boolean
  /** Where the axis is labelled. */
  readonly ticks: readonly { readonly label: string; readonly share: number }[]
}

/** Beyond this ratio the smallest step would not be seen on a linear scale; the picture says which it is. */
const mostLinear = 20

/** Steps in proportion, or by powers of ten: growth from 1,000 to 10 million has no linear picture. */
export function climb(stages: readonly Stage[]): Climb {
  const values = stages.flatMap(({ value }) =>
    value !== undefined && value > 0 && Number.isFinite(value) ? [value] : [],
  )
  const low = Math.min(...values)
  const high = Math.max(...values)
  const logarithmic = high / low > mostLinear
  // One power of ten below the smallest, so that it still has a step.
  const floor = Math.log10(low) - 1
  const shareOf = (value: number): number => {
    if (value <= 0) return 0
    return logarithmic ? (Math.log10(value) - floor) / (Math.log10(high) - floor) : value / high
  }
  return {
    shares: stages.map(({ value }) =>
      value === undefined || !Number.isFinite(value) ? undefined : shareOf(value),
    ),
    logarithmic,
    ticks: tickValues(low, high, logarithmic).map((value) => ({
      label: shortCount(value),
      share: shareOf(value),
    })),
  }
}

/** Powers of ten, every other one where there are many; a few round numbers on a linear axis. */
function tickValues(low: number, high: number, logarithmic: boolean): readonly number[] {
  if (!(high > 0)) return []
  if (!logarithmic) return scaleLinear().domain([0, high]).ticks(3)
  const first = Math.ceil(Math.log10(low) - 1)
  const last = Math.floor(Math.log10(high))
  const step = last - first > 5 ? 2 : 1
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => 10 ** (last - index * step),
  ).toReversed()
}

/** `10K`, `1M`: an axis label for a round number. */
function shortCount(value: number): string {
  for (const [unit, name] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as const)
    if (value >= unit) return `${value / unit}${name}`
  return String(value)
}
