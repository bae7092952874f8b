import { findFigures } from '../../evidence/find-figures.ts'
import { stripMarks } from '../../evidence/marks.ts'

/** The one number a text states, in base units, or its first; a range counts as its upper end. */
export function figureValue(text: string, dimension?: (dimension: string) => boolean): number | undefined {
  for (const { quantity } of findFigures(stripMarks(text))) {
    if (quantity.kind !== 'scalar' && quantity.kind !== 'range') continue
    if (dimension && !dimension(quantity.unit.dimension)) continue
    return quantity.kind === 'scalar' ? quantity.value : quantity.high
  }
  return undefined
}

/** How many base units one of this unit is: 0.001 for `ms`; 1 where the unit is none the grammar knows. */
export function unitFactor(unit: string): number {
  return figureValue(`1 ${unit}`) || 1
}
