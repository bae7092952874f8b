import { memoised } from '../recall/memoised.ts'
import { dimensionsOf, type Measure } from './dimensions.ts'
import type { Figure } from './figure.ts'
import { stripMarks } from './marks.ts'
import { readCounted } from './read-counted.ts'
import { readFigures } from './read-figures.ts'
import type { Scalar } from './read-scalar.ts'

/** The one figure of a calculation’s input or result. */
export type AmountText =
  | {
      readonly kind: 'amount'
      readonly figure: Figure
      readonly scalar: Scalar
      readonly measure: Measure
      /** What one in the scalar’s base is worth in the measure’s: 0.01 for percent, 1/8 for bits. */
      readonly factor: number
    }
  | { readonly kind: 'instant'; readonly figure: Figure }
  | { readonly kind: 'error'; readonly message: string }

/** Reads `3.0 billion users [@a]`: the figure, and as a unit the noun it counts. A year beside the figure is no part of it. */
export const readAmount: (text: string) => AmountText = memoised((text) => {
  const plain = stripMarks(text)
  const readings = readFigures(plain)
  const amounts = readings.filter(({ figure }) => figure.quantity.kind === 'scalar')
  const [first] = amounts
  if (amounts.length > 1) {
    return {
      kind: 'error',
      message: `“${plain}” holds ${amounts.length} figures, and a calculation takes one.`,
    }
  }
  if (!first) {
    const range = readings.find(({ figure }) => figure.quantity.kind === 'range')
    if (range)
      return {
        kind: 'error',
        message: `“${range.figure.text}” is a range, and a calculation takes one value.`,
      }
    const [moment, ...others] = readings
    if (!moment) return { kind: 'error', message: `“${plain}” holds no figure.` }
    if (others.length > 0)
      return {
        kind: 'error',
        message: `“${plain}” holds ${readings.length} figures, and a calculation takes one.`,
      }
    return { kind: 'instant', figure: moment.figure }
  }
  const { figure, scalar } = first
  if (!scalar) return ratioAmount(figure)
  const counted = readCounted(plain, figure.end, scalar)
  const { dimensions, factor } = dimensionsOf(scalar, counted.noun, counted.per)
  return { kind: 'amount', figure, scalar, measure: { value: scalar.value * factor, dimensions }, factor }
})

/** A ratio such as 10:1 is written with two numbers, so nothing can be put in the place of one. */
const ratioAmount = (figure: Figure): AmountText => ({
  kind: 'error',
  message: `“${figure.text}” is a ratio: write it as one number.`,
})
