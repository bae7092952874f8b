import type { Formula } from '../../../evidence/formula.ts'
import { parseMarks } from '../../../evidence/marks.ts'
import { parseFormula } from '../../../evidence/parse-formula.ts'
import { unitOfWord } from '../../../evidence/unit-words.ts'
import type { Calculation } from '../../../schema/calculation.ts'
import { amountsIn } from '../../amounts.ts'

/** The stretches of time in a calculation and in those it builds on, in seconds. */
export function calculationTimes(
  calculations: Readonly<Record<string, Calculation>>,
  calculation: Calculation,
  seen: ReadonlySet<Calculation> = new Set(),
): readonly number[] {
  if (seen.has(calculation)) return []
  const parsed = parseFormula(calculation.formula)
  const own = parsed.ok ? timesIn(parsed.formula, new Set(Object.keys(calculation.inputs))) : []
  const given = Object.values(calculation.inputs).flatMap((text) => [
    ...amountsIn(text).flatMap((amount) =>
      amount.kind === 'scalar' && amount.unit.dimension === 'time' ? [amount.value] : [],
    ),
    ...parseMarks(text).marks.flatMap((mark) => {
      const other = mark.kind === 'calculation' ? calculations[mark.id] : undefined
      return other ? calculationTimes(calculations, other, new Set([...seen, calculation])) : []
    }),
  ])
  return [...own, ...given]
}

function timesIn(formula: Formula, inputs: ReadonlySet<string>): readonly number[] {
  switch (formula.kind) {
    case 'number':
      return []
    case 'name':
      return timeOf(formula.name, 1, inputs)
    case 'negated':
      return timesIn(formula.of, inputs)
    case 'call':
      return formula.args.flatMap((arg) => timesIn(arg, inputs))
    case 'binary': {
      const { operator, left, right } = formula
      if (operator === '*' && left.kind === 'number' && right.kind === 'name')
        return timeOf(right.name, left.value, inputs)
      return [...timesIn(left, inputs), ...timesIn(right, inputs)]
    }
  }
}

function timeOf(name: string, count: number, inputs: ReadonlySet<string>): readonly number[] {
  const unit = inputs.has(name) ? undefined : unitOfWord(name)
  return unit?.dimension === 'time' ? [count * unit.factor] : []
}
