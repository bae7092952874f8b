import { halfStep } from '../evidence/half-step.ts'
import { stripMarks } from '../evidence/marks.ts'
import { readFigures } from '../evidence/read-figures.ts'

/** A month in seconds, as cloud price lists have it. */
export const month = (365 * 86_400) / 12

/** An amount of money as what it is a month, and by how much its written digits leave it open. */
export interface MonthlyAmount {
  readonly value: number
  readonly slack: number
}

/** The amounts of money of a text; those over time as what they are a month, those per anything else left out. */
export const monthlyMoney = (text: string): readonly MonthlyAmount[] =>
  readFigures(stripMarks(text)).flatMap((reading) => {
    const { quantity } = reading.figure
    if (quantity.kind !== 'scalar' || !quantity.unit.dimension.startsWith('money')) return []
    const { per } = quantity.unit
    if (per !== undefined && per !== 'time') return []
    const factor = per === 'time' ? month : 1
    return [{ value: quantity.value * factor, slack: halfStep(reading) * factor }]
  })
