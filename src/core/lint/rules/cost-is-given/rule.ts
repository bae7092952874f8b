import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'

export const costIsGiven = {
  code: 'cost-is-given',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'A cost breakdown holds a reported or modelled cost; an absent cost says why.',
  *check(entry) {
    if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
    if (entry.data.breakdown.some(({ amount }) => !isAbsent(amount))) return
    yield {
      at: ['breakdown'],
      on: 'key',
      message: 'No component has an amount.',
      help: 'Give at least one reported amount, or model one from dated list prices with `calculations`.',
    }
  },
} satisfies EntryRule
