import { type EntryFigure, entryFigures } from '../../../corpus/entry-evidence.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import { textBetween } from '../../figure-context.ts'
import { figurePlace } from '../../figure-place.ts'
import { monthlyMoney } from '../../monthly-money.ts'
import type { EntryRule } from '../../rule.ts'
import { misnamedInputs } from './named-periods.ts'
import { spreadWithoutMonths } from './unit-costs.ts'

/** Between two figures that are one amount: `$10,000 a month, or $120,000 a year`. */
const sameAmount =
  /^\s?(?:,?\s?(?:or|i\.e\.,?|that is,?|which is|which makes|making)\s|\(|=|≈|,?\s?equal to\s)\s?$/
const anyPeriod =
  /\b(?:months?|monthly|years?|yearly|annual(?:ly|ised|ized)?|quarter(?:ly|s)?|weeks?|weekly|days?|daily|hours?|hourly|second|fiscal|FY ?\d*|half[- ]year|\d{4})\b/i
/** How many of one period make another: what a figure is off by that has the wrong one. */
const ratios = [12, 365, 30, 365 / 12, 30.5, 24, 730, 8760, 60, 3600, 86_400, 7, 52]

export const periodIsConsistent = {
  code: 'period-is-consistent',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'What is said to be per month is not what is per year.',
  *check(entry) {
    const figures = entryFigures(entry)
    for (const [index, found] of figures.entries()) {
      const next = figures[index + 1]
      if (!next || !isMisspread(found, next)) continue
      yield {
        at: found.spot.pointer,
        on: figurePlace(next),
        message: `“${found.figure.text}” and “${next.figure.text}” are not one amount over two periods.`,
        help: 'One of the two has the other’s period; check both at the source.',
      }
    }
    for (const finding of misnamedInputs(entry.data.calculations ?? {})) yield finding
    if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
    const { 'total-monthly': total } = entry.data
    if (!isAbsent(total) && monthlyMoney(total).length > 0 && !anyPeriod.test(stripMarks(total))) {
      yield {
        at: ['total-monthly'],
        message: 'The total does not say over which period.',
        help: 'Write `a month` behind it, or the period that was published.',
      }
    }
    yield* spreadWithoutMonths(entry, figures)
  },
} satisfies EntryRule

/** Two figures joined as one amount that differ by just the number of one period in the other. */
function isMisspread(a: EntryFigure, b: EntryFigure): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity]
  if (a.spot !== b.spot || left.kind !== 'scalar' || right.kind !== 'scalar') return false
  if (left.unit.dimension !== right.unit.dimension || left.unit.per !== right.unit.per) return false
  if (!left.unit.per?.includes('time') || !(left.value > 0) || !(right.value > 0)) return false
  if (!sameAmount.test(textBetween(a, b))) return false
  const ratio = Math.max(left.value / right.value, right.value / left.value)
  return ratios.some((each) => Math.abs(ratio / each - 1) < 0.02)
}
