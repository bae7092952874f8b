import type { Stage } from '../../../model.ts'

/** Each stage's share of the way up, on a logarithmic scale: growth from 1,000 to 10 million has no linear one. */
export function climb(stages: readonly Stage[]): readonly (number | undefined)[] {
  const values = stages.flatMap(({ value }) => (value !== undefined && value > 0 && Number.isFinite(value) ? [Math.log10(value)] : []))
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  return stages.map(({ value }) => {
    if (value === undefined || !Number.isFinite(value)) return undefined
    if (value <= 0) return 0.02
    return span === 0 ? 1 : 0.12 + (0.88 * (Math.log10(value) - low)) / span
  })
}
