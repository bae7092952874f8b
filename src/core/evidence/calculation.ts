import { type Dimensions, isCounted, isCurrency, sameDimensions, showDimensions } from './dimensions.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import { formatResult } from './format-result.ts'
import { namesIn } from './formula.ts'
import { halfStep } from './half-step.ts'
import { nameValues } from './name-values.ts'
import { parseFormula } from './parse-formula.ts'
import { type AmountText, readAmount } from './read-amount.ts'

/** A calculation as authored; the texts of its inputs may bear marks. */
export interface CalculationInput {
  readonly formula: string
  readonly inputs: Readonly<Record<string, string>>
  readonly gives: string
}

export type CalculationPlace = 'formula' | 'gives' | { readonly input: string }

export type CalculationResult =
  | {
      readonly ok: true
      /** In the base of the unit of `gives`: seconds, bytes, percent as 42. */
      readonly value: number
      /** The evaluated result in the unit of `gives`, at more digits. */
      readonly text: string
    }
  | {
      readonly ok: false
      readonly at: CalculationPlace
      readonly message: string
      readonly help?: string
      readonly text?: string
    }

type Gives = Extract<AmountText, { kind: 'amount' }>

/**
 * Evaluates a formula with the units of its inputs and compares the result with `gives`, which is right when the result
 * rounds to it at its own written digits. A failure says where it is and holds one sentence; it never throws.
 */
export function evaluateCalculation({
  formula: text,
  inputs,
  gives: givesText,
}: CalculationInput): CalculationResult {
  const parsed = parseFormula(text)
  if (!parsed.ok) return fail('formula', parsed.message, parsed.help)
  const gives = readAmount(givesText)
  if (gives.kind === 'error') return fail('gives', gives.message)
  if (gives.kind === 'instant')
    return fail('gives', `“${gives.figure.text}” is a point in time, and a formula gives an amount.`)
  const used = namesIn(parsed.formula)
  const named = nameValues(used, inputs, gives.measure.dimensions)
  if (!named.ok) return fail(named.at, named.message, named.help)
  const result = evaluateFormula(parsed.formula, named.values)
  if (!result.ok) return fail('formula', result.message, 'Give each input the unit it was read in.')

  const { value, dimensions } = result.measure
  if (!agree(dimensions, gives.measure.dimensions, named.nouns)) {
    return fail(
      'gives',
      `The formula gives ${showDimensions(dimensions)}, and “${gives.figure.text}” is ${showDimensions(gives.measure.dimensions)}.`,
      'Write the units where they belong: `9 billion users`, `$5 / hour`, `12 month` in the formula.',
    )
  }
  const shown = formatResult(value, gives)
  if (!rounds(value, gives))
    return { ...fail('gives', `The formula gives ${shown}, not ${gives.figure.text}.`), text: shown }
  return { ok: true, value: value / gives.factor, text: shown }
}

const fail = (
  at: CalculationPlace,
  message: string,
  help?: string,
): Extract<CalculationResult, { ok: false }> => ({
  ok: false,
  at,
  message,
  ...(help === undefined ? {} : { help }),
})

/** Whether a value is `gives` at the digits it has (`about $200` has one); a bound is held instead where it has one. */
function rounds(value: number, { figure, scalar, measure, factor }: Gives): boolean {
  const noise = 1e-9 * Math.max(Math.abs(value), Math.abs(measure.value))
  switch (figure.bound) {
    case 'more-than':
      return value > measure.value + noise
    case 'less-than':
      return value < measure.value - noise
    case 'at-least':
      return value >= measure.value - noise
    case 'at-most':
      return value <= measure.value + noise
    default:
      return Math.abs(value - measure.value) <= halfStep({ figure, scalar }) * factor + noise
  }
}

/**
 * Whether a result may be stated in a unit. Time, data, energy and money must agree. What is counted is looser, as prose is:
 * the noun above the line is a label (`19,000 requests/s` for queries), and one below it may be left out, except under money,
 * where `$0.27` and `$0.27 / user` are not the same claim. A noun that stands on both sides must stand on the same one.
 */
function agree(result: Dimensions, stated: Dimensions, nouns: ReadonlySet<string>): boolean {
  const firm = (dimensions: Dimensions): Dimensions =>
    Object.fromEntries(Object.entries(dimensions).filter(([name]) => !isCounted(name)))
  if (!sameDimensions(firm(result), firm(stated))) return false
  const isMoney = Object.keys(result).some(isCurrency)
  const counted = [...new Set([...Object.keys(result), ...Object.keys(stated)])].filter(isCounted)
  return counted.every((name) => {
    const [given, said] = [result[name] ?? 0, stated[name] ?? 0]
    if (said === 0) return given > 0 || !isMoney
    if (given === 0) return said > 0 || !nouns.has(name)
    return Math.abs(given - said) < 1e-9
  })
}
