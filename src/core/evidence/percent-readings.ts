import { halfStep } from './half-step.ts'
import { readFigures } from './read-figures.ts'
import type { Reading } from './reading.ts'

/** A percentage of a text: 42 for `42 %`, and by how much its digits leave it open. */
export interface Percent {
  readonly reading: Reading
  readonly value: number
  readonly slack: number
}

/** The percentages of a text, bounds and all. */
export const percentReadings = (text: string): readonly Percent[] =>
  readFigures(text).flatMap((reading) => {
    const { quantity } = reading.figure
    return quantity.kind === 'scalar' &&
      quantity.unit.dimension === 'percent' &&
      quantity.unit.per === undefined
      ? [{ reading, value: quantity.value, slack: halfStep(reading) }]
      : []
  })

/** By how much shares miss the whole, rounded; zero where their digits leave room for it. */
export function missOfWhole(shares: readonly Percent[]): number {
  const sum = shares.reduce((all, { value }) => all + value, 0)
  const slack = shares.reduce((all, share) => all + share.slack, 0)
  return Math.abs(sum - 100) <= slack + 1e-9 ? 0 : Math.round((sum - 100) * 100) / 100
}
