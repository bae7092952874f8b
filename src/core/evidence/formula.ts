/** A formula as far as authors may go: numbers, names, arithmetic and a few functions. No assignment, no code. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negated'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Formula[] }

export type Operator = '+' | '-' | '*' | '/' | '^'
export type FunctionName = (typeof functionNames)[number]

export const functionNames = [
  'min',
  'max',
  'sum',
  'round',
  'ceil',
  'floor',
  'abs',
  'sqrt',
  'log',
  'log2',
  'log10',
] as const

/** The names a formula uses, inputs and units alike. */
export function namesIn(formula: Formula): ReadonlySet<string> {
  switch (formula.kind) {
    case 'number':
      return new Set()
    case 'name':
      return new Set([formula.name])
    case 'negated':
      return namesIn(formula.of)
    case 'binary':
      return new Set([...namesIn(formula.left), ...namesIn(formula.right)])
    case 'call':
      return new Set(formula.args.flatMap((arg) => [...namesIn(arg)]))
  }
}
