import type { CalculationInput } from './calculation.ts'
import { evaluateFormula, type NamedValue } from './evaluate-formula.ts'
import { namesIn } from './formula.ts'
import { nameValues } from './name-values.ts'
import { parseFormula } from './parse-formula.ts'
import { type AmountText, readAmount } from './read-amount.ts'

/** How far a result may be from its value, and which input leaves it most open. */
export interface Slack {
  /** In the base of the result’s dimensions, as `readAmount` has it. */
  readonly value: number
  readonly slack: number
  readonly loosest: string | undefined
}

type Amount = Extract<AmountText, { kind: 'amount' }>

/**
 * What the rounding of its inputs leaves open in a calculation’s result: each input is moved up by its own slack,
 * and the effects are added (the worst case, as for tolerances of parts). Undefined where the formula cannot be
 * evaluated, which is another rule’s finding.
 */
export function calculationSlack(
  { formula: text, inputs, gives: givesText }: CalculationInput,
  slackOf: (input: string, amount: Amount) => number,
): Slack | undefined {
  const parsed = parseFormula(text)
  const gives = readAmount(givesText)
  if (!parsed.ok || gives.kind !== 'amount') return undefined
  const named = nameValues(namesIn(parsed.formula), inputs, gives.measure.dimensions)
  if (!named.ok) return undefined
  const evaluate = (values: ReadonlyMap<string, NamedValue>): number | undefined => {
    const result = evaluateFormula(parsed.formula, values)
    return result.ok ? result.measure.value : undefined
  }
  const value = evaluate(named.values)
  if (value === undefined) return undefined
  let slack = 0
  let loosest: { readonly input: string; readonly effect: number } | undefined
  for (const [input, inputText] of Object.entries(inputs)) {
    const amount = readAmount(inputText)
    const by = amount.kind === 'amount' ? slackOf(input, amount) : 0
    if (amount.kind !== 'amount' || by === 0) continue
    const measure = { ...amount.measure, value: amount.measure.value + by }
    const moved = evaluate(new Map(named.values).set(input, { kind: 'amount', measure })) ?? value
    const effect = Math.abs(moved - value)
    slack += effect
    if (effect > (loosest?.effect ?? 0)) loosest = { input, effect }
  }
  return { value, slack, loosest: loosest?.input }
}
