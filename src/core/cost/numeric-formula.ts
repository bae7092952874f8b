import { secondsBetween } from '../evidence/durations.ts'
import type { NamedValue } from '../evidence/evaluate-formula.ts'
import type { Formula } from '../evidence/formula.ts'

/**
 * The formula with every unit, moment and other fixed name replaced by its number in base units, so that only the names of
 * `open` are left. Its units were checked when the calculation was evaluated; from here on it is plain arithmetic.
 */
export function numericFormula(
  formula: Formula,
  values: ReadonlyMap<string, NamedValue>,
  open: ReadonlySet<string>,
): Formula {
  const visit = (part: Formula): Formula => {
    switch (part.kind) {
      case 'number':
        return part
      case 'name':
        return open.has(part.name) ? part : { kind: 'number', value: numberOf(values.get(part.name)) }
      case 'negated':
        return { kind: 'negated', of: visit(part.of) }
      case 'call':
        return { kind: 'call', name: part.name, args: part.args.map(visit) }
      case 'binary': {
        const elapsed = part.operator === '-' ? secondsOf(part.left, part.right, values) : undefined
        return elapsed === undefined
          ? { kind: 'binary', operator: part.operator, left: visit(part.left), right: visit(part.right) }
          : { kind: 'number', value: elapsed }
      }
    }
  }
  return visit(formula)
}

/** A lone year stands for its number, as in `evaluate-formula.ts`. */
function numberOf(value: NamedValue | undefined): number {
  if (value?.kind === 'amount') return value.measure.value
  const quantity = value?.figure.quantity
  return quantity?.kind === 'date' ? quantity.year : Number.NaN
}

function secondsOf(
  left: Formula,
  right: Formula,
  values: ReadonlyMap<string, NamedValue>,
): number | undefined {
  const momentOf = (part: Formula) => {
    const value = part.kind === 'name' ? values.get(part.name) : undefined
    return value?.kind === 'instant' ? value.figure : undefined
  }
  const [to, from] = [momentOf(left), momentOf(right)]
  return to && from && secondsBetween(from, to)
}
