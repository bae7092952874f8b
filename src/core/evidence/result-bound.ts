import type { CalculationInput } from './calculation.ts'
import { evaluateFormula, type NamedValue } from './evaluate-formula.ts'
import type { Bound } from './figure.ts'
import { namesIn } from './formula.ts'
import { nameValues } from './name-values.ts'
import { parseFormula } from './parse-formula.ts'
import { readAmount } from './read-amount.ts'

/** Which way the truth may lie from a stated value: `lower` is a bound from below, as of `300+`. */
export type Side = 'lower' | 'upper' | 'about'

/** `over`, `at least` and `300+` are one side; `nearly`, `under` and `up to` another; undefined where it is exact. */
export const sideOf: Readonly<Record<Bound, Side | undefined>> = {
  exact: undefined,
  about: 'about',
  'at-least': 'lower',
  'more-than': 'lower',
  'at-most': 'upper',
  'less-than': 'upper',
}

/** Multiples of an input at which the formula is tried: a little, and far, into where the truth may lie. */
const probes: Readonly<Record<Side, readonly number[]>> = {
  lower: [1.01, 2, 10],
  upper: [0.99, 0.5, 0.1],
  about: [0.99, 1.01],
}

/** The inputs of a calculation that are stated with a bound. */
export function boundedInputs(
  inputs: Readonly<Record<string, string>>,
): readonly { readonly name: string; readonly text: string; readonly side: Side }[] {
  return Object.entries(inputs).flatMap(([name, text]) => {
    const amount = readAmount(text)
    const side = amount.kind === 'amount' ? sideOf[amount.figure.bound] : undefined
    return amount.kind === 'amount' && side ? [{ name, text: amount.figure.text, side }] : []
  })
}

/**
 * The bound that the bounds of some inputs put on a result. Found by trying the formula further out on the side of each
 * bound: a result that only rises has a bound from below. Undefined where the result stays the same, and where the
 * calculation cannot be evaluated, which `evaluateCalculation` reports.
 */
export function resultSide(
  calculation: CalculationInput,
  bounded: readonly { readonly name: string; readonly side: Side }[],
): Side | undefined {
  const parsed = parseFormula(calculation.formula)
  const gives = readAmount(calculation.gives)
  if (!parsed.ok || gives.kind !== 'amount') return undefined
  const named = nameValues(namesIn(parsed.formula), calculation.inputs, gives.measure.dimensions)
  if (!named.ok) return undefined
  const evaluate = (values: ReadonlyMap<string, NamedValue>): number | undefined => {
    const result = evaluateFormula(parsed.formula, values)
    return result.ok ? result.measure.value : undefined
  }
  const base = evaluate(named.values)
  if (base === undefined) return undefined
  const sides = new Set<Side>()
  for (const { name, side } of bounded) {
    for (const probe of probes[side]) {
      const result = evaluate(scaled(named.values, name, probe))
      if (result === undefined || Math.abs(result - base) <= 1e-9 * Math.abs(base)) continue
      sides.add(side === 'about' ? 'about' : result > base ? 'lower' : 'upper')
    }
  }
  const [only] = sides
  return sides.size > 1 ? 'about' : only
}

function scaled(
  values: ReadonlyMap<string, NamedValue>,
  name: string,
  by: number,
): ReadonlyMap<string, NamedValue> {
  const value = values.get(name)
  if (value?.kind !== 'amount') return values
  const measure = { ...value.measure, value: value.measure.value * by }
  return new Map([...values, [name, { kind: 'amount', measure }]])
}
