import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import { monthlyMoney } from '../../monthly-money.ts'
import type { EntryRule } from '../../rule.ts'

/** The savings themselves, the threshold of an alert, and what growth would cost. */
const isNotPaid = (pointer: Pointer): boolean =>
  pointer[0] === 'optimization-opportunities' ||
  pointer[0] === 'when-paged' ||
  pointer.join('/') === 'money/growth'

export const savingFitsCost = {
  code: 'saving-fits-cost',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'No optimisation saves more than what is paid.',
  *check(entry) {
    if (entry.kind !== 'cost-breakdown' && entry.kind !== 'system-cost-breakdown') return
    const { 'total-monthly': total, 'optimization-opportunities': savings } = entry.data
    if (isAbsent(total) || isAbsent(savings)) return
    // What was paid before the saving may be told nearly anywhere: no saving exceeds the largest cost paid.
    const paid = entry.spots.flatMap((spot) =>
      spot.role !== 'prose' || isNotPaid(spot.pointer) ? [] : monthlyMoney(spot.text),
    )
    const most = Math.max(0, ...paid.map(({ value, slack }) => value + slack))
    if (most === 0) return
    for (const [index, { saves }] of savings.entries()) {
      if (isAbsent(saves)) continue
      const at = ['optimization-opportunities', index, 'saves']
      const tooMuch = monthlyMoney(saves).find(({ value, slack }) => value - slack > most)
      if (tooMuch) {
        yield {
          at,
          message: 'It saves more a month than the entry says that anything costs.',
          help: 'Check the period of both amounts; a saving over years names them.',
        }
      }
      const share = entryFigures(entry).find(
        ({ spot, figure: { quantity } }) =>
          spot.pointer.join('/') === at.join('/') &&
          quantity.kind === 'scalar' &&
          quantity.unit.dimension === 'percent' &&
          quantity.value > 100,
      )
      if (!share) continue
      yield {
        at,
        on: { words: share.figure.text },
        message: `“${share.figure.text}” is more than all of what is paid.`,
        help: 'A saving is a share of the cost before it.',
      }
    }
  },
} satisfies EntryRule
