import type { BarsDiagram } from '../../../model.ts'

export interface ValueScale {
  /** Share of the axis, 0 to 1. */
  readonly share: (value: number) => number
  readonly logarithmic: boolean
}

/** Linear, unless the smallest bar would be too short to see beside the largest; then the picture says so. */
export function valueScale(diagram: BarsDiagram): ValueScale {
  const values = diagram.bars
    .flatMap(({ values, limit }) => [...values.map(({ value }) => value), ...(limit ? [limit.value] : [])])
    .filter((value) => Number.isFinite(value) && value > 0)
  const largest = diagram.style === 'waterfall' ? total(diagram) : Math.max(0, ...values)
  const smallest = Math.min(...values)
  if (largest <= 0) return { share: () => 0, logarithmic: false }
  const clamp = (share: number): number => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0)
  if (diagram.style === 'waterfall' || largest / smallest <= 500) {
    return { share: (value) => clamp(value / largest), logarithmic: false }
  }
  // One decade below the smallest, so that it still has a bar.
  const floor = Math.floor(Math.log10(smallest)) - 0.5
  const span = Math.log10(largest) - floor
  return { share: (value) => (value > 0 ? clamp((Math.log10(value) - floor) / span) : 0), logarithmic: true }
}

/** A bar's own length in a waterfall: of its first value. */
export const waterfallLength = (bar: BarsDiagram['bars'][number]): number => {
  const value = bar.values[0]?.value ?? 0
  return Number.isFinite(value) ? Math.max(0, value) : 0
}

const total = (diagram: BarsDiagram): number =>
  diagram.bars.reduce((sum, bar) => sum + waterfallLength(bar), 0)
