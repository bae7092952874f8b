import { citedFigures } from '../../../evidence/cited-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Calculation } from '../../../schema/calculation.ts'
import { amountsIn, isMoney } from '../../amounts.ts'
import { costEntry } from '../../entry-costs.ts'
import type { EntryRule, Finding } from '../../rule.ts'
import { calculationTimes } from './calculation-times.ts'
import { hasPeriod, type Period, periodAfter, periodBelow, periodIn, periodOfName } from './periods.ts'

type Calculations = Readonly<Record<string, Calculation>>

export const unitCostKeepsPeriod = {
  code: 'unit-cost-keeps-period',
  scope: 'entry',
  gate: 'cfo',
  severity: 'error',
  summary: 'An amount a year never becomes an amount a month on the way through a formula or a sentence.',
  *check(entry) {
    const calculations = entry.data.calculations ?? {}
    yield* inputsWithoutPeriod(calculations)
    for (const { role, text, pointer } of entry.spots) {
      if (role !== 'prose') continue
      for (const { figure, mark } of citedFigures(text)) {
        if (mark?.kind !== 'calculation') continue
        const said = periodAfter(text.slice(mark.end))
        const fault = said && periodFault(calculations, mark.id, said)
        if (fault) yield { at: pointer, on: { words: figure.text }, ...fault }
      }
    }
    const units = costEntry(entry)?.data['unit-costs']
    if (units === undefined || isAbsent(units)) return
    for (const [index, { unit, amount }] of units.entries()) {
      const said = periodIn(unit)
      if (said === undefined || isAbsent(amount)) continue
      const below = periodBelow(stripMarks(amount))
      const [first] = citedFigures(amount)
      const fault =
        below === undefined
          ? first?.mark?.kind === 'calculation' && periodFault(calculations, first.mark.id, said)
          : below !== said && mismatch(`“${unit}”`, said, below)
      if (fault) yield { at: ['unit-costs', index, 'amount'], ...fault }
    }
  },
} satisfies EntryRule

/**
 * An `annual_cost` of “$9.6 billion” in a formula without any time: its result has lost its period. Names that contradict
 * their figures, and years spread over a month, are findings of `period-is-consistent`.
 */
function* inputsWithoutPeriod(calculations: Calculations): Iterable<Finding> {
  for (const [name, calculation] of Object.entries(calculations)) {
    if (!amountsIn(calculation.gives).some(isMoney)) continue
    if (calculationTimes(calculations, calculation).length > 0) continue
    for (const [input, text] of Object.entries(calculation.inputs)) {
      const money = amountsIn(text).find(isMoney)
      const said =
        periodOfName(input) ?? (/\b(annual|fiscal|FY)/i.test(stripMarks(text)) ? 'year' : undefined)
      if (!money || said === undefined || (money.unit.per ?? '').includes('time')) continue
      yield {
        at: ['calculations', name, 'inputs', input],
        message: `“${input}” is an amount a ${said}, and neither its figure nor the formula says so.`,
        help: `Write the period behind the mark, \`[@source] / ${said}\`, or divide by it in the formula; the build then checks the period of \`gives\`.`,
      }
    }
  }
}

/** Why a result cannot be called an amount a month, say; undefined where it can. */
function periodFault(
  calculations: Calculations,
  name: string,
  said: Period,
): Pick<Finding, 'message' | 'help'> | undefined {
  const calculation = calculations[name]
  if (!calculation || !amountsIn(calculation.gives).some(isMoney)) return undefined
  const below = periodBelow(calculation.gives)
  if (below !== undefined) return below === said ? undefined : mismatch('The text', said, below)
  if (hasPeriod(calculations, calculation, said)) return undefined
  return {
    message: `The text says a ${said}, and nothing in the calculation “${name}” is a ${said} long.`,
    help: `Give the inputs their periods and let \`gives\` end in \`/ ${said}\`.`,
  }
}

const mismatch = (who: string, said: Period, below: Period): Pick<Finding, 'message' | 'help'> => ({
  message: `${who} says a ${said}, and the amount is one a ${below}.`,
  help: 'Convert the amount in the formula, or correct the words: a yearly amount under a monthly label is off by twelve.',
})
