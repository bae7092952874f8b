import { matchAt } from './match-at.ts'
import { readDuration } from './read-duration.ts'
import { readScalar, type Scalar } from './read-scalar.ts'

/** Two quantities joined by a dash, `to`, `and` or `or`, the first completed from the second: `8–12 s`, `$3–5 million`. */
export interface Pair {
  readonly low: Scalar
  readonly high: Scalar
  readonly joint: 'dash' | 'to' | 'and' | 'or'
}

const joint = /\s?[–-]\s?|\s{1,2}(to|through|and|or)\s{1,2}/y
const currency = /(?:(?:US|AU?|CA?|NZ|HK|S)?\$|[€£¥₹])?\s?(?=\d|\.\d)/y

/** Reads the half after `low`; undefined where no second quantity of the same dimension follows. */
export function readPair(text: string, low: Scalar): Pair | undefined {
  const found = matchAt(joint, text, low.end)
  if (!found || low.bound !== undefined) return undefined
  const from = low.end + found[0].length
  const prefix = matchAt(currency, text, from)
  const scalar = prefix && readScalar(text, from + prefix[0].length)
  if (!scalar || scalar.start < from) return undefined
  const high = priced(readDuration(text, scalar), low)
  const completed = complete(low, high)
  if (completed.dimension !== high.dimension || completed.per.join() !== high.per.join()) return undefined
  const word = found[1]
  return {
    low: completed,
    high,
    joint: word === undefined ? 'dash' : word === 'and' || word === 'or' ? word : 'to',
  }
}

/** `$3–5 million`: the currency is written once, before the first. */
const priced = (high: Scalar, low: Scalar): Scalar =>
  low.hasCurrency && high.dimension === '' ? { ...high, dimension: low.dimension, isPlain: false } : high

/** Lends the first what only the second states: its unit, its denominators and, unless that overshoots, its magnitude. */
function complete(low: Scalar, high: Scalar): Scalar {
  const isBare = low.dimension === ''
  if (!isBare && low.dimension !== high.dimension) return low
  const unitFactor = isBare ? high.unitFactor : low.unitFactor
  const lendsPer = low.per.length === 0
  const perFactor = lendsPer ? high.perFactor : low.perFactor
  const lendsMagnitude = low.magnitude === 1 && high.magnitude !== 1 && (isBare || low.hasCurrency)
  const magnitude = lendsMagnitude && low.number.value < high.number.value ? high.magnitude : low.magnitude
  const scale = (magnitude * unitFactor) / perFactor
  if (scale === low.scale && low.dimension === high.dimension && low.per.length === high.per.length)
    return low
  return {
    ...low,
    value: low.number.value * scale,
    scale,
    step: low.number.step * scale,
    magnitude,
    unitFactor,
    perFactor,
    dimension: high.dimension,
    per: lendsPer ? high.per : low.per,
    isPlain: false,
  }
}
