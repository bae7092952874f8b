import {
  type Dimensions,
  isCounted,
  type Measure,
  sameDimensions,
  showDimensions,
  withoutCounts,
} from './dimensions.ts'
import { secondsBetween } from './durations.ts'
import type { Figure } from './figure.ts'
import type { Formula, FunctionName, Operator } from './formula.ts'
import { type Amount, arithmetic, unitTable } from './units.ts'

/** What a name stands for: an amount, or a point in time of which only differences can be taken. */
export type NamedValue =
  | { readonly kind: 'amount'; readonly measure: Measure }
  | { readonly kind: 'instant'; readonly figure: Figure }

export type Evaluated =
  | { readonly ok: true; readonly measure: Measure }
  | { readonly ok: false; readonly message: string }

/** Ends an evaluation from any depth; caught below, so that callers get a value. */
class Unworkable extends Error {}

/** Evaluates a formula with units; every name it uses must be given. */
export function evaluateFormula(formula: Formula, values: ReadonlyMap<string, NamedValue>): Evaluated {
  try {
    const measure = evaluate(formula, values)
    if (!Number.isFinite(measure.value)) return { ok: false, message: 'The formula gives no finite number.' }
    return { ok: true, measure }
  } catch (error) {
    if (error instanceof Unworkable) return { ok: false, message: error.message }
    if (error instanceof RangeError)
      return { ok: false, message: 'The formula holds too many units or too deep a nesting.' }
    throw error
  }
}

function evaluate(root: Formula, values: ReadonlyMap<string, NamedValue>): Measure {
  const { toAmount, toMeasure } = unitTable()
  const dimensionsOf = (amount: Amount): Dimensions => toMeasure(amount).dimensions

  const visit = (formula: Formula): Amount => {
    switch (formula.kind) {
      case 'number':
        return formula.value
      case 'name':
        return named(formula.name)
      case 'negated':
        return arithmetic['*'](-1, visit(formula.of))
      case 'binary':
        return combine(formula.operator, formula.left, formula.right)
      case 'call':
        return call(formula.name, formula.args.map(visit))
    }
  }

  const named = (name: string): Amount => {
    const value = values.get(name)
    if (!value) throw new Unworkable(`“${name}” is not given.`)
    if (value.kind === 'amount') return toAmount(value.measure)
    const { quantity } = value.figure
    // A lone `2048` reads as a year, and is a count wherever a formula does more than subtract it from another.
    if (quantity.kind === 'date' && quantity.month === undefined) return quantity.year
    throw new Unworkable(`“${name}” is a point in time: a formula can only subtract it from another.`)
  }

  const combine = (operator: Operator, left: Formula, right: Formula): Amount => {
    const elapsed = operator === '-' ? difference(left, right) : undefined
    if (elapsed !== undefined) return toAmount({ value: elapsed, dimensions: { second: 1 } })
    const [a, b] = [visit(left), visit(right)]
    if (operator === '*' || operator === '/') return arithmetic[operator](a, b)
    if (operator === '^') {
      if (!isCount(dimensionsOf(b))) throw new Unworkable('An exponent is a plain number.')
      return arithmetic['^'](a, toMeasure(b).value)
    }
    const [first = a, second = b] = alike([a, b], operator === '+' ? 'added' : 'subtracted')
    return arithmetic[operator](first, second)
  }

  const difference = (left: Formula, right: Formula): number | undefined => {
    const [to, from] = [instantOf(left), instantOf(right)]
    if (!to || !from) return undefined
    const seconds = secondsBetween(from, to)
    if (seconds === undefined)
      throw new Unworkable(
        `“${from.text}” and “${to.text}” cannot be compared: state the zone and the day of both, or of neither.`,
      )
    return seconds
  }

  const instantOf = (formula: Formula): Figure | undefined => {
    const value = formula.kind === 'name' ? values.get(formula.name) : undefined
    return value?.kind === 'instant' ? value.figure : undefined
  }

  /** The same amounts in the same dimensions; counts of different nouns lose them. */
  const alike = (amounts: readonly Amount[], verb: string): readonly Amount[] => {
    const measures = amounts.map(toMeasure)
    const [first] = measures
    if (!first || measures.every(({ dimensions }) => sameDimensions(dimensions, first.dimensions)))
      return amounts
    const bare = measures.map(({ value, dimensions }) => ({ value, dimensions: withoutCounts(dimensions) }))
    const different = bare.find(({ dimensions }) => !sameDimensions(dimensions, bare[0]?.dimensions ?? {}))
    if (!different) return bare.map(toAmount)
    throw new Unworkable(
      `${showDimensions(first.dimensions)} and ${showDimensions(different.dimensions)} cannot be ${verb}.`,
    )
  }

  const call = (name: FunctionName, args: readonly Amount[]): Amount => {
    const [first = 0] = args
    const { value, dimensions } = toMeasure(first)
    switch (name) {
      case 'min':
      case 'max':
        return extreme(name, alike(args, 'compared').map(toMeasure))
      case 'sum':
        return alike(args, 'added').reduce((total, amount) => arithmetic['+'](total, amount))
      case 'round':
      case 'ceil':
      case 'floor':
        if (!isCount(dimensions))
          throw new Unworkable(`“${name}” takes a count, not ${showDimensions(dimensions)}.`)
        return toAmount({ value: Math[name](roundingNoise(value)), dimensions })
      case 'log':
      case 'log2':
      case 'log10':
        if (!isCount(dimensions))
          throw new Unworkable(`“${name}” takes a plain number, not ${showDimensions(dimensions)}.`)
        return arithmetic[name](value)
      default:
        return arithmetic[name](first)
    }
  }

  const extreme = (name: 'min' | 'max', measures: readonly Measure[]): Amount => {
    const value = Math[name](...measures.map((measure) => measure.value))
    return toAmount({ value, dimensions: measures[0]?.dimensions ?? {} })
  }

  return toMeasure(visit(root))
}

/** A plain number, or one that only counts something. */
const isCount = (dimensions: Dimensions): boolean => Object.keys(dimensions).every(isCounted)

/** `ceil(0.1 * 3 * 10)` is 3: what floating point adds is not rounded up to the next whole server. */
const roundingNoise = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value)) ? Math.round(value) : value
