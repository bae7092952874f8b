import { formatDuration } from './durations.ts'
import type { AmountText } from './read-amount.ts'

/** Digits beyond those of `gives`, so that an author sees by how much it is off. */
const furtherDigits = 1
const fewestDigits = 4

/** An evaluated value written as `gives` writes its own: `$0.2667 / user / month` for a `gives` of `$3.20 / user / month`. */
export function formatResult(value: number, gives: Extract<AmountText, { kind: 'amount' }>): string {
  const { figure, scalar, factor } = gives
  // A duration of several parts has no single number to put another in the place of.
  if (scalar.scale === 0) return formatDuration(value / factor)
  const digits = Math.max(scalar.number.digits + furtherDigits, fewestDigits)
  const shown = formatNumber(value / factor / scalar.scale, digits, scalar.number.grouped)
  const sign = scalar.scale < 0 ? figure.text.replace(/^[-−]/, '') : figure.text
  const offset = figure.text.length - sign.length
  const before = sign.slice(
    Math.max(0, scalar.start - figure.start - offset),
    scalar.number.start - figure.start - offset,
  )
  const after = figure.text.slice(scalar.number.end - figure.start).replace(/^\+|\+$|\sor\s\w+$/, '')
  return `${before.replace(/^[-−]/, '')}${shown}${after}`
}

/** A number to so many significant digits, without trailing zeros, its thousands separated from 10,000 on, or where `gives` does so. */
function formatNumber(value: number, digits: number, isGrouped: boolean): string {
  const rounded = Number(value.toPrecision(Math.min(21, digits)))
  const size = Math.abs(rounded)
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(rounded)
  const [whole = '0', decimals] = plainDigits(rounded).split('.')
  const grouped = isGrouped || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** Without the exponent that JavaScript prints from 1e-7 down, and without the sign. */
const plainDigits = (value: number): string => {
  const text = String(Math.abs(value))
  return text.includes('e') ? Math.abs(value).toFixed(12).replace(/0+$/, '') : text
}
