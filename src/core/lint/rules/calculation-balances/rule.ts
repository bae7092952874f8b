import { evaluateCalculation } from '../../../evidence/calculation.ts'
import { calculationOrder } from '../../../evidence/calculation-order.ts'
import type { EntryRule } from '../../rule.ts'

export const calculationBalances = {
  code: 'calculation-balances',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A calculation gives what it says it gives, units included.',
  *check(entry) {
    const calculations = entry.data.calculations ?? {}
    const { cycles } = calculationOrder(calculations)
    for (const cycle of cycles) {
      yield {
        at: ['calculations', cycle[0] ?? ''],
        on: 'key',
        message: `The calculations ${cycle.map((name) => `“${name}”`).join(' → ')} depend on each other.`,
        help: 'One of them must start from a figure that was read.',
      }
    }
    for (const [name, calculation] of Object.entries(calculations)) {
      const result = evaluateCalculation(calculation)
      if (result.ok) continue
      const { at, message, help } = result
      yield {
        at: ['calculations', name, ...(typeof at === 'string' ? [at] : ['inputs', at.input])],
        message,
        ...(help === undefined ? {} : { help }),
      }
    }
    if (entry.kind !== 'capacity-model') return
    const inputs = Object.fromEntries(
      entry.data.parameters.map((parameter) => [parameter.name, parameter.default]),
    )
    for (const [index, limit] of entry.data.limits.entries()) {
      const used = Object.fromEntries(
        Object.entries(inputs).filter(([name]) => new RegExp(`\\b${name}\\b`).test(limit.formula)),
      )
      const result = evaluateCalculation({ formula: limit.formula, inputs: used, gives: limit.gives })
      if (result.ok) continue
      const { at, message, help } = result
      yield {
        at: typeof at === 'string' ? ['limits', index, at] : ['limits', index, 'formula'],
        message,
        ...(help === undefined ? {} : { help }),
      }
    }
  },
} satisfies EntryRule
