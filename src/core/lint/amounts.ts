import type { Quantity } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { stripMarks } from '../evidence/marks.ts'

/** A figure that measures or counts: no date and no time of day. */
export type Amount = Extract<Quantity, { kind: 'scalar' | 'range' }>

/** The amounts of a text, in its order; its marks are left out. */
export function amountsIn(text: string): readonly Amount[] {
  return findFigures(stripMarks(text)).flatMap(({ quantity }) =>
    quantity.kind === 'scalar' || quantity.kind === 'range' ? [quantity] : [],
  )
}

/** An order of magnitude in letters, as companies that give no number do: `tens of thousands`. */
const magnitude = /\b(dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/i

/** Whether a text holds an amount, in digits or as a magnitude in letters. */
export function holdsAmount(text: string): boolean {
  return amountsIn(text).length > 0 || magnitude.test(stripMarks(text))
}

export const isMoney = ({ unit }: Amount): boolean => unit.dimension.startsWith('money')
