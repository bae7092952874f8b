import type { AmountText } from './read-amount.ts'

/** How an author wrote an amount, so that another number can be put in the place of theirs: `$2.0 million / month`. */
export interface NumberShape {
  /** `$`. */
  readonly before: string
  /** ` million / month`. */
  readonly after: string
  /** What a written 1 is worth in base units. */
  readonly worth: number
  /** Significant digits as written. */
  readonly digits: number
  /** Whether the number had its thousands separated. */
  readonly grouped: boolean
}

/** Undefined for a duration of several parts, which has no single number to replace. */
export function shapeOf({
  figure,
  scalar,
  factor,
}: Extract<AmountText, { kind: 'amount' }>): NumberShape | undefined {
  if (scalar.scale === 0) return undefined
  const text = figure.text
  return {
    before: text.slice(scalar.start - figure.start, scalar.number.start - figure.start).replace(/^[-−]/, ''),
    after: text.slice(scalar.number.end - figure.start).replace(/^\+|\+$|\sor\s\w+$/, ''),
    worth: Math.abs(factor * scalar.scale),
    digits: scalar.number.digits,
    grouped: scalar.number.grouped,
  }
}

/** An amount in base units, written in a shape to so many significant digits. */
export function writeAmount(
  base: number,
  { before, after, worth, grouped }: NumberShape,
  digits: number,
): string {
  const value = base / worth
  return `${value < 0 ? '-' : ''}${before}${formatNumber(Math.abs(value), digits, grouped)}${after}`
}

/** A number to so many significant digits, without trailing zeros, its thousands separated from 10,000 on, or always where asked. */
function formatNumber(value: number, digits: number, isGrouped: boolean): string {
  const rounded = Number(value.toPrecision(Math.min(21, Math.max(1, digits))))
  if (rounded !== 0 && (rounded >= 1e15 || rounded < 1e-6)) return String(rounded)
  const [whole = '0', decimals] = plainDigits(rounded).split('.')
  const grouped = isGrouped || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** Without the exponent that JavaScript prints from 1e-7 down. */
const plainDigits = (value: number): string => {
  const text = String(value)
  return text.includes('e') ? value.toFixed(12).replace(/0+$/, '') : text
}
