import { memoised } from '../recall/memoised.ts'
import { type Formula, type FunctionName, functionNames, type Operator } from './formula.ts'
import { parseSyntax, type SyntaxNode } from './units.ts'

export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly message: string; readonly help?: string }

/** The schema’s own limit, held here too because formulas reach this file from other places. */
const maxLength = 500
/** More than any reader could follow, and far below what would exhaust a parser’s stack. */
const maxDepth = 30

/** Reads a formula; whatever mathjs could do beyond arithmetic is refused before it is evaluated. */
export const parseFormula: (text: string) => ParsedFormula = memoised(read)

function read(text: string): ParsedFormula {
  if (text.length > maxLength)
    return refuse(
      `The formula is longer than ${maxLength} characters.`,
      'Split it into calculations that use each other.',
    )
  const plain = text
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '') return refuse('The formula is empty.')
  const foreign = /[^\w .+\-*/^(),]/u.exec(plain)?.[0]
  if (foreign === '%')
    return refuse('A formula has no `%`.', 'Make the percentage an input, or write `0.42` for 42 %.')
  if (foreign !== undefined)
    return refuse(`A formula has no “${foreign}”.`, 'Write arithmetic over the inputs’ names: `a / b * 12`.')
  if (depthOf(plain) > maxDepth)
    return refuse(
      'The formula’s brackets are nested too deeply.',
      'Split it into calculations that use each other.',
    )
  // Digit groups belong to texts: here a comma separates arguments, and `max(1,200, x)` would be three of them.
  if (/\d,\d{3}(?!\d)/.test(plain))
    return refuse(
      'A number in a formula has no thousands separator.',
      'Write `1200`, and a space after a comma between arguments.',
    )
  let syntax: SyntaxNode
  try {
    syntax = parseSyntax(plain)
  } catch {
    return refuse(
      'The formula cannot be read.',
      'Check its brackets, and that an operator stands between two names.',
    )
  }
  return convert(syntax)
}

function convert(node: SyntaxNode): ParsedFormula {
  const { type } = node
  const parts = node as unknown as {
    readonly value?: unknown
    readonly name?: string
    readonly content?: SyntaxNode
    readonly op?: string
    readonly implicit?: boolean
    readonly args?: readonly SyntaxNode[]
    readonly fn?: SyntaxNode & { readonly name?: string }
  }
  if (type === 'ConstantNode') {
    const { value } = parts
    return typeof value === 'number' && Number.isFinite(value)
      ? { ok: true, formula: { kind: 'number', value } }
      : refuse('A formula holds only finite numbers.')
  }
  if (type === 'SymbolNode' && parts.name !== undefined)
    return { ok: true, formula: { kind: 'name', name: parts.name } }
  if (type === 'ParenthesisNode' && parts.content) return convert(parts.content)
  if (type === 'FunctionNode')
    return convertCall(parts.fn?.type === 'SymbolNode' ? (parts.fn.name ?? '') : '', parts.args ?? [])
  if (type === 'OperatorNode')
    return convertOperator(parts.op ?? '', parts.implicit === true, parts.args ?? [])
  return refuse('A formula is arithmetic over its inputs, and nothing else.')
}

function convertOperator(operator: string, isImplicit: boolean, args: readonly SyntaxNode[]): ParsedFormula {
  const [left, right] = args
  if (!left || !isOperator(operator)) return refuse(`A formula has no operator “${operator}”.`)
  const first = convert(left)
  if (!first.ok) return first
  if (!right) {
    if (operator === '+') return first
    return operator === '-'
      ? { ok: true, formula: { kind: 'negated', of: first.formula } }
      : refuse('The formula cannot be read.')
  }
  const second = convert(right)
  if (!second.ok) return second
  // mathjs binds `a / 2 b` now this way, now that; only a number and its unit may stand side by side.
  if (isImplicit && (left.type !== 'ConstantNode' || right.type !== 'SymbolNode')) {
    return refuse(
      'Two parts of the formula stand side by side.',
      'Write `*` between them, and brackets around what belongs together.',
    )
  }
  return { ok: true, formula: { kind: 'binary', operator, left: first.formula, right: second.formula } }
}

function convertCall(name: string, args: readonly SyntaxNode[]): ParsedFormula {
  if (!isFunctionName(name))
    return refuse(`“${name}” is not a function of formulas.`, `Those are ${functionNames.join(', ')}.`)
  const takesMany = name === 'min' || name === 'max' || name === 'sum'
  if (takesMany ? args.length === 0 : args.length !== 1)
    return refuse(`“${name}” takes ${takesMany ? 'at least ' : ''}one argument.`)
  const converted: Formula[] = []
  for (const arg of args) {
    const parsed = convert(arg)
    if (!parsed.ok) return parsed
    converted.push(parsed.formula)
  }
  return { ok: true, formula: { kind: 'call', name, args: converted } }
}

const isOperator = (text: string): text is Operator => ['+', '-', '*', '/', '^'].includes(text)
const isFunctionName = (text: string): text is FunctionName =>
  (functionNames as readonly string[]).includes(text)

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const char of text) {
    if (char === '(') deepest = Math.max(deepest, ++depth)
    if (char === ')') depth -= 1
  }
  return deepest
}

const refuse = (message: string, help?: string): ParsedFormula => ({
  ok: false,
  message,
  ...(help === undefined ? {} : { help }),
})
