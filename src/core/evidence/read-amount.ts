import { dimensionsOf, type Measure } from './dimensions.ts'
import type { Figure } from './figure.ts'
import { stripMarks } from './marks.ts'
import { matchAt } from './match-at.ts'
import { readFigures } from './read-figures.ts'
import type { Scalar } from './read-scalar.ts'
import { singular } from './singular.ts'

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
export function readAmount(text: string): AmountText {
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
}

/** A ratio such as 10:1 is written with two numbers, so nothing can be put in the place of one. */
const ratioAmount = (figure: Figure): AmountText => ({
  kind: 'error',
  message: `“${figure.text}” is a ratio: write it as one number.`,
})

const noun =
  /[ \u00a0\u2009\u202f-]{1,2}((?!per\b)[A-Za-z][A-Za-z-]*(?:\s(?!(?:per|and|or|at|in|on|to|for|from|of|with|by|is|was|as|than|each|a|an|the|that|which)\b)[A-Za-z][A-Za-z-]*){0,3})(?:\s{1,2}per\s{1,2}([A-Za-z][A-Za-z-]*))?/y
const notNouns = new Set([
  'and',
  'or',
  'at',
  'in',
  'on',
  'to',
  'for',
  'from',
  'of',
  'with',
  'by',
  'is',
  'was',
  'as',
  'than',
  'each',
  'a',
  'an',
  'the',
  'that',
  'which',
  'total',
  'average',
  'times',
])

/** The noun after a bare number, and a denominator after it that prose would not take for a rate: `3 replicas per shard`. */
function readCounted(
  text: string,
  end: number,
  scalar: Scalar,
): { readonly noun: string | undefined; readonly per: readonly string[] } {
  if (scalar.noun !== undefined) return { noun: scalar.noun, per: [] }
  const isMultiple = scalar.hasUnit && scalar.per.length === 0
  if (scalar.dimension !== '' || isMultiple || scalar.per.length > 0) return { noun: undefined, per: [] }
  const found = matchAt(noun, text, end)
  const words = found?.[1]?.split(/\s/) ?? []
  const last = words.at(-1)
  if (last === undefined || notNouns.has(words[0] ?? '') || notNouns.has(last))
    return { noun: undefined, per: [] }
  return { noun: singular(last), per: found?.[2] === undefined ? [] : [singular(found[2])] }
}
