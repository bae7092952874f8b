import { matchAt } from './match-at.ts'

/** A number as written, before magnitude and unit. */
export interface WrittenNumber {
  readonly value: number
  /** Significant digits written. */
  readonly digits: number
  /** The worth of one in the last written place: 0.01 in `0.27`, 1 in `1,200`, 0 where the form has none (`2^31`, `1/3`). */
  readonly step: number
  /** Written with thousands separators, which versions and identifiers never are. */
  readonly grouped: boolean
  readonly start: number
  readonly end: number
}

const group = "[\\u2009\\u202f\\u00a0'’_]"
const plain = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3}(?!\\w))?|\\.\\d+`,
  'y',
)
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const power = new RegExp(`(?:\\^|\\*\\*)(-?\\d{1,4})(?![\\d.])|([${superscripts}]{1,4})`, 'y')
const timesTenTo = new RegExp(`\\s?[×x]\\s?10(?:\\^(-?\\d{1,3})(?!\\d)|([${superscripts}]{1,3}))`, 'y')
const lessOne = /[-−–]1(?!\d|[.,]\d)/y
/** Not `502/503`, which are two answers of a server. */
const fraction = /(?![45]\d\d\/[45]\d\d)(\d{1,6})\/(\d{1,6})(?![\d/.,]\d|\d|\/)/y

/** Reads the number at a digit or a leading decimal point. */
export function readNumber(text: string, start: number): WrittenNumber | undefined {
  return readFraction(text, start) ?? readPlain(text, start)
}

function readPlain(text: string, start: number): WrittenNumber | undefined {
  const found = matchAt(plain, text, start)
  if (!found) return undefined
  const written = found[0].replace(/[^\d.eE+-]/g, '')
  const [mantissa = '', exponent = '0'] = written.split(/[eE]/)
  const value = Number(written)
  const decimals = mantissa.split('.')[1]?.length ?? 0
  const digits = mantissa.replace('.', '').replace(/^0+/, '').length || 1
  const grouped = /[^\d.eE+-]/.test(found[0])
  const end = start + found[0].length
  const step = 10 ** (Number(exponent) - decimals)

  const raised = matchAt(power, text, end)
  if (raised) {
    const after = end + raised[0].length
    const minus = matchAt(lessOne, text, after)
    const result = value ** exponentOf(raised) - (minus ? 1 : 0)
    return { value: result, digits, step: 0, grouped, start, end: after + (minus?.[0].length ?? 0) }
  }
  const scientific = matchAt(timesTenTo, text, end)
  if (scientific) {
    const factor = 10 ** exponentOf(scientific)
    return {
      value: value * factor,
      digits,
      step: step * factor,
      grouped,
      start,
      end: end + scientific[0].length,
    }
  }
  return { value, digits, step, grouped, start, end }
}

function readFraction(text: string, start: number): WrittenNumber | undefined {
  const found = matchAt(fraction, text, start)
  if (!found) return undefined
  const [all, above = '', below = ''] = found
  if (Number(below) === 0) return undefined
  return {
    value: Number(above) / Number(below),
    digits: Math.max(above.length, below.length),
    step: 0,
    grouped: true,
    start,
    end: start + all.length,
  }
}

function exponentOf(found: RegExpExecArray): number {
  return Number(found[1] ?? [...(found[2] ?? '')].map((sign) => superscripts.indexOf(sign)).join(''))
}
