import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'

export const breakdownAddsUp = {
  code: 'breakdown-adds-up',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'The details of a cost add up to its amount.',
  *check(entry) {
    if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
    for (const [index, item] of entry.data.breakdown.entries()) {
      if (item.details.length === 0 || isAbsent(item.amount)) continue
      const whole = moneyOf(item.amount)
      const parts = item.details.map(({ amount }) => (isAbsent(amount) ? undefined : moneyOf(amount)))
      if (whole === undefined || parts.some((part) => part === undefined)) continue
      const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
      // Each printed amount is right to half a unit of its last digit; a cent a part is allowed for.
      if (Math.abs(sum - whole) <= Math.max(0.01 * (parts.length + 1), whole * 0.0005)) continue
      yield {
        at: ['breakdown', index, 'details'],
        on: 'key',
        message: `The details of “${item.component}” add up to ${shown(sum)}, its amount is ${shown(whole)}.`,
        help: 'Check each amount at its source, or leave the details out and say why in `note`.',
      }
    }
  },
} satisfies EntryRule

/** To the cent, as people write it. */
const shown = (amount: number): string => String(Math.round(amount * 100) / 100)

/** A month in seconds, as cloud price lists have it. */
const month = (365 * 86_400) / 12

/** The one amount of money in a text; over time, what it is a month. Undefined where there is none or several. */
function moneyOf(text: string): number | undefined {
  const amounts = findFigures(stripMarks(text)).flatMap(({ quantity }) =>
    quantity.kind === 'scalar' && quantity.unit.dimension.startsWith('money')
      ? [quantity.unit.per === 'time' ? quantity.value * month : quantity.value]
      : [],
  )
  return amounts.length === 1 ? amounts[0] : undefined
}
