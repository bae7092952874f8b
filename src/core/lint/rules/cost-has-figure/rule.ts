import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { costEntry } from '../../entry-costs.ts'
import type { EntryRule } from '../../rule.ts'
import { type CostNeed, costFault } from './cost-fault.ts'

export const costHasFigure = {
  code: 'cost-has-figure',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'A cost is an amount of money or of resources, with its period or what it is for.',
  *check(entry) {
    const { money } = entry.data
    const texts: { readonly at: Pointer; readonly text: unknown; readonly need: CostNeed }[] = [
      { at: ['money', 'cost'], text: money.cost, need: 'cost' },
      { at: ['money', 'per-unit'], text: money['per-unit'], need: 'cost' },
      { at: ['money', 'growth'], text: money.growth, need: 'growth' },
    ]
    const costs = costEntry(entry)
    if (costs) {
      const { 'total-monthly': total, breakdown, 'unit-costs': units } = costs.data
      // That the total says its period is `period-is-consistent`’s to judge.
      texts.push({ at: ['total-monthly'], text: total, need: 'amount' })
      for (const [index, { amount, details }] of breakdown.entries()) {
        texts.push({ at: ['breakdown', index, 'amount'], text: amount, need: 'period' })
        // A part’s period is that of the whole above it.
        for (const [part, { amount: text }] of details.entries())
          texts.push({ at: ['breakdown', index, 'details', part, 'amount'], text, need: 'amount' })
      }
      if (!isAbsent(units)) {
        for (const [index, { amount }] of units.entries())
          texts.push({ at: ['unit-costs', index, 'amount'], text: amount, need: 'amount' })
      }
    }
    for (const { at, text, need } of texts) {
      const fault = typeof text === 'string' ? costFault(text, need) : undefined
      if (fault === undefined) continue
      yield {
        at,
        message: `${fault}.`,
        help: 'Give it as reported, or model it from dated list prices with `calculations`; where neither is possible, `{ unpublished: … }` says what is known instead.',
      }
    }
  },
} satisfies EntryRule
