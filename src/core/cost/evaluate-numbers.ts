import type { Formula, FunctionName, Operator } from '../evidence/formula.ts'

/** Evaluates a numeric formula; `NaN` where a name is not given or an operation has no result. */
export function evaluateNumbers(formula: Formula, values: ReadonlyMap<string, number>): number {
  const visit = (part: Formula): number => {
    switch (part.kind) {
      case 'number':
        return part.value
      case 'name':
        return values.get(part.name) ?? Number.NaN
      case 'negated':
        return -visit(part.of)
      case 'binary':
        return operations[part.operator](visit(part.left), visit(part.right))
      case 'call':
        return functions[part.name](part.args.map(visit))
    }
  }
  return visit(formula)
}

const operations: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
}

/** What floating point adds is not rounded up to the next whole server. */
const withoutNoise = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value)) ? Math.round(value) : value

const one =
  (apply: (value: number) => number) =>
  ([value = Number.NaN]: readonly number[]): number =>
    apply(value)

const functions: Readonly<Record<FunctionName, (args: readonly number[]) => number>> = {
  min: (args) => Math.min(...args),
  max: (args) => Math.max(...args),
  sum: (args) => args.reduce((total, each) => total + each, 0),
  round: one((value) => Math.round(withoutNoise(value))),
  ceil: one((value) => Math.ceil(withoutNoise(value))),
  floor: one((value) => Math.floor(withoutNoise(value))),
  abs: one(Math.abs),
  sqrt: one(Math.sqrt),
  log: one(Math.log),
  log2: one(Math.log2),
  log10: one(Math.log10),
}
