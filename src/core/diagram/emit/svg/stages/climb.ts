import type { Stage } from '../../../model.ts'

export interface Climb {
  /** How far up each stage is, 0 to 1; nothing for a stage without a number. */
  readonly shares: readonly (number | undefined)[]
  readonly logarithmic: boolean
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
  }
}
