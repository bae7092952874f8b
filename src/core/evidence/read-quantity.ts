import type { Quantity, Unit } from './figure.ts'
import { isYear } from './is-year.ts'
import { matchAt } from './match-at.ts'
import { readDuration } from './read-duration.ts'
import type { Found } from './read-figures.ts'
import { type Pair, readPair } from './read-pair.ts'
import { readScalar, type Scalar } from './read-scalar.ts'

const ratio = /(\d{1,6}(?:\.\d{1,3})?):(\d{1,6})(?![\w:]|\.\d)/y

/** Reads a scalar, a range or two scalars that share a unit; none where `isName` says that the number is a name. */
export function readQuantities(
  text: string,
  at: number,
  isName: (start: number, end: number) => boolean,
): readonly Found[] | undefined {
  const proportion = matchAt(ratio, text, at)
  if (proportion && Number(proportion[2]) > 0) return [ratioAt(at, proportion)]
  const first = readScalar(text, at)
  if (!first) return undefined
  if (first.isPlain && isName(first.start, first.number.end)) return []
  const low = readDuration(text, first)
  const pair = readPair(text, low)
  return pair ? pairAt(text, pair, low) : [scalarAt(text, low)]
}

function pairAt(text: string, { low, high, joint }: Pair, written: Scalar): readonly Found[] {
  const before = text.slice(Math.max(0, low.start - 10), low.start)
  const between = /\bbetween\s{1,2}$/i.exec(before)
  const isYears = written.isPlain && isYear(text, low.start, low.end)
  const isRange =
    joint === 'dash' ||
    (joint === 'to' && !/\bfrom\s{1,2}$/i.test(before)) ||
    (joint === 'and' && between !== null)
  if (isYears && (high.isPlain ? isYear(text, high.start, high.end) : !isRange))
    return [scalarAt(text, written), scalarAt(text, high)]
  if (isRange && low.value < high.value) {
    const start = low.start - (between?.[0].length ?? 0)
    const quantity: Quantity = { kind: 'range', low: low.value, high: high.value, unit: unitOf(high) }
    return [{ start, end: high.end, quantity, ...(high.bound === undefined ? {} : { bound: high.bound }) }]
  }
  // `10-5` is no range, and its second half is no figure: left for the loop, which knows a glued hyphen.
  if (isRange) return [scalarAt(text, written)]
  return [scalarAt(text, low), scalarAt(text, high)]
}

function scalarAt(text: string, scalar: Scalar): Found {
  const { start, end, number, value, step, bound } = scalar
  if (scalar.isPlain && bound === undefined && isYear(text, start, end))
    return { start, end, quantity: { kind: 'date', year: value } }
  const isCompound = scalar.scale === 0
  const digits = isCompound ? String(Math.round(value / step)).length : number.digits
  const quantity: Quantity = { kind: 'scalar', value, digits, unit: unitOf(scalar) }
  return { start, end, quantity, scalar, ...(bound === undefined ? {} : { bound }) }
}

function ratioAt(start: number, [all, above, below]: RegExpExecArray): Found {
  const value = Number(above) / Number(below)
  return {
    start,
    end: start + all.length,
    quantity: { kind: 'scalar', value, digits: above?.length ?? 1, unit: { dimension: 'ratio' } },
  }
}

const unitOf = ({ dimension, per }: Scalar): Unit =>
  per.length === 0 ? { dimension } : { dimension, per: per.join('/') }
