import type { CalculationPlace } from './calculation.ts'
import { baseOf, type Dimensions, isCounted } from './dimensions.ts'
import type { NamedValue } from './evaluate-formula.ts'
import { readAmount } from './read-amount.ts'
import { singular } from './singular.ts'
import { unitOfWord } from './unit-words.ts'

export type NamedValues =
  | {
      readonly ok: true
      readonly values: ReadonlyMap<string, NamedValue>
      /** The nouns that the inputs count or divide by. */
      readonly nouns: ReadonlySet<string>
    }
  | { readonly ok: false; readonly at: CalculationPlace; readonly message: string; readonly help?: string }

/** What each name of a formula stands for: an input, a unit (`12 month`), or a noun that an input or `gives` has. */
export function nameValues(
  used: ReadonlySet<string>,
  inputs: Readonly<Record<string, string>>,
  stated: Dimensions,
): NamedValues {
  const values = new Map<string, NamedValue>()
  const nouns = new Set<string>()
  for (const [name, text] of Object.entries(inputs)) {
    const amount = readAmount(text)
    if (amount.kind === 'error') return { ok: false, at: { input: name }, message: amount.message }
    values.set(name, amount)
    if (amount.kind === 'amount')
      for (const noun of Object.keys(amount.measure.dimensions)) if (isCounted(noun)) nouns.add(noun)
  }
  for (const name of used) {
    if (values.has(name)) continue
    const unit = unitNamed(name, new Set([...nouns, ...Object.keys(stated)]))
    if (!unit) {
      const names = Object.keys(inputs)
      const help =
        names.length === 0
          ? 'Add it to `inputs`, with its mark.'
          : `The inputs are ${names.map((input) => `\`${input}\``).join(', ')}.`
      return { ok: false, at: 'formula', message: `“${name}” is neither an input nor a unit.`, help }
    }
    values.set(name, unit)
  }
  const unused = Object.keys(inputs).find((name) => !used.has(name))
  if (unused !== undefined) {
    return {
      ok: false,
      at: { input: unused },
      message: `The formula does not use “${unused}”.`,
      help: 'Use it, or remove it.',
    }
  }
  return { ok: true, values, nouns }
}

function unitNamed(name: string, nouns: ReadonlySet<string>): NamedValue | undefined {
  const unit = unitOfWord(name)
  if (unit) {
    const { dimensions, factor } = baseOf(unit.dimension)
    const perSecond = unit.per === 'time' ? { second: -1 } : {}
    return {
      kind: 'amount',
      measure: { value: unit.factor * factor, dimensions: { ...dimensions, ...perSecond } },
    }
  }
  const noun = singular(name)
  return nouns.has(noun) ? { kind: 'amount', measure: { value: 1, dimensions: { [noun]: 1 } } } : undefined
}
