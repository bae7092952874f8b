import type { Quantity } from '../../evidence/figure.ts'
import { findFigures } from '../../evidence/find-figures.ts'
import { stripMarks } from '../../evidence/marks.ts'

/** What a month is in seconds, as cloud price lists have it: a twelfth of 365 days. */
const month = (365 * 86_400) / 12

/** The first number of a text with its unit. */
export function scalarOf(text: string): Extract<Quantity, { kind: 'scalar' }> | undefined {
  for (const { quantity } of findFigures(stripMarks(text))) if (quantity.kind === 'scalar') return quantity
  return undefined
}

/** The one number a text states, in base units, or its first; a range counts as its upper end. Money over time is money a month. */
export function figureValue(text: string, dimension?: (dimension: string) => boolean): number | undefined {
  for (const { quantity } of findFigures(stripMarks(text))) {
    if (quantity.kind !== 'scalar' && quantity.kind !== 'range') continue
    if (dimension && !dimension(quantity.unit.dimension)) continue
    const value = quantity.kind === 'scalar' ? quantity.value : quantity.high
    return quantity.unit.dimension.startsWith('money') && quantity.unit.per === 'time' ? value * month : value
  }
  return undefined
}

/** How many base units one of this unit is: 0.001 for `ms`; 1 where the unit is none the grammar knows. */
export function unitFactor(unit: string): number {
  return figureValue(`1 ${unit}`) || 1
}
