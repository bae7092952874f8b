import type { Entry } from '../../../corpus/entry.ts'
import { isAbsent } from '../../../schema/absence.ts'
import { type MonthlyAmount, monthlyMoney } from '../../monthly-money.ts'
import type { EntryRule, Finding } from '../../rule.ts'

export const breakdownAddsUp = {
  code: 'breakdown-adds-up',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'The details of a cost add up to its amount, and the components to the total.',
  *check(entry) {
    if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
    yield* ofTotal(entry.data)
    for (const [index, item] of entry.data.breakdown.entries()) {
      const holder = item['counted-in']
      if (holder !== undefined && !isTopLevel(entry.data.breakdown, holder))
        yield {
          at: ['breakdown', index, 'counted-in'],
          message: `“${holder}” is no component whose amount could hold that of “${item.component}”.`,
          help: 'Name another component of this breakdown, letter by letter, that is itself counted in none.',
        }
      if (item.details.length === 0 || isAbsent(item.amount)) continue
      const whole = oneAmount(item.amount)
      const parts = item.details.map(({ amount }) => oneAmount(amount))
      if (!whole || !areKnown(parts) || isSum(parts, whole)) continue
      yield {
        at: ['breakdown', index, 'details'],
        on: 'key',
        message: `The details of “${item.component}” add up to ${shown(sumOf(parts))}, its amount is ${shown(whole.value)}.`,
        help: 'Check each amount at its source, or leave the details out and say why in `note`.',
      }
    }
  },
} satisfies EntryRule

type Costs = Entry<'cost-breakdown' | 'system-cost-breakdown'>['data']

/** The whole is one of the amounts that `total-monthly` names: it may also tell what was paid before. */
function* ofTotal({ breakdown, 'total-monthly': total }: Costs): Iterable<Finding> {
  if (isAbsent(total)) return
  const totals = monthlyMoney(total)
  const parts = breakdown
    .filter((item) => item['counted-in'] === undefined)
    .map(({ amount }) => oneAmount(amount))
  if (totals.length === 0 || parts.length < 2 || !areKnown(parts)) return
  if (totals.some((whole) => isSum(parts, whole))) return
  yield {
    at: ['breakdown'],
    on: 'key',
    message: `The components add up to ${shown(sumOf(parts))}, the total is ${totals.map(({ value }) => shown(value)).join(' or ')}.`,
    help: 'Check each amount and its period; a part that is not known is a component with an absence for its amount.',
  }
}

const isTopLevel = (breakdown: Costs['breakdown'], name: string): boolean =>
  breakdown.some((item) => item.component === name && item['counted-in'] === undefined)

/** The one amount of money in a text; undefined where there is none or several. */
function oneAmount(text: Costs['total-monthly']): MonthlyAmount | undefined {
  const amounts = isAbsent(text) ? [] : monthlyMoney(text)
  return amounts.length === 1 ? amounts[0] : undefined
}

const areKnown = (parts: readonly (MonthlyAmount | undefined)[]): parts is readonly MonthlyAmount[] =>
  parts.every((part) => part !== undefined)

const sumOf = (parts: readonly MonthlyAmount[]): number => parts.reduce((sum, { value }) => sum + value, 0)

/** Each printed amount is right to half a unit of its last digit; a cent a part is allowed for. */
function isSum(parts: readonly MonthlyAmount[], whole: MonthlyAmount): boolean {
  const slack = parts.reduce((sum, part) => sum + part.slack, whole.slack)
  const least = Math.max(0.01 * (parts.length + 1), whole.value * 0.0005)
  return Math.abs(sumOf(parts) - whole.value) <= Math.max(slack * (1 + 1e-9), least)
}

/** To the cent, as people write it. */
const shown = (amount: number): string => String(Math.round(amount * 100) / 100)
