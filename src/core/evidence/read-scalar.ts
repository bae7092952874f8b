import { boundAfter } from './bounds.ts'
import { currencyAfter, currencyBefore } from './currencies.ts'
import type { Bound } from './figure.ts'
import { matchAt } from './match-at.ts'
import { readNumber, type WrittenNumber } from './read-number.ts'
import { readPer } from './read-per.ts'
import { magnitudeAt, readWord, unitAt } from './read-word.ts'
import type { WrittenUnit } from './unit-words.ts'

/** A number with everything that belongs to it. `value`, `scale` and `step` are in the base of its unit. */
export interface Scalar {
  readonly start: number
  readonly end: number
  readonly number: WrittenNumber
  readonly value: number
  /** What a written 1 is worth, and what one in the last written place is. */
  readonly scale: number
  readonly step: number
  readonly dimension: string
  readonly per: readonly string[]
  readonly noun?: string
  readonly bound?: Bound
  /** `scale` is the magnitude times the unit over the denominators. */
  readonly magnitude: number
  readonly unitFactor: number
  readonly perFactor: number
  readonly hasCurrency: boolean
  /** Has a unit, a currency, denominators or a multiple’s `x`. */
  readonly hasUnit: boolean
  /** Nothing but a number: what a version, a port or a year may be. */
  readonly isPlain: boolean
}

const multiple = /\s?[xX×](?![\w])(?!\s?[\d$€£])|[- ]?fold\b/y
const perCent = /\s?per\s?cent\b/y
const points = /[- ](?:points?)\b/y

/** Reads the quantity whose number begins at `at`; undefined where the number is glued to something else: `5xx`, `3rd`. */
export function readScalar(text: string, at: number): Scalar | undefined {
  const number = readNumber(text, at)
  if (!number || /^\.\d/.test(text.slice(number.end, number.end + 2))) return undefined
  const money = currencyBefore(text, at)
  const signed = /(?:^|[\s(])[-−]$/.exec(text.slice(Math.max(0, (money?.edge ?? at) - 2), money?.edge ?? at))
  const sign = signed ? -1 : 1
  const start = (money?.edge ?? at) - (signed ? 1 : 0)
  const isWhole = Number.isInteger(number.value)

  let end = number.end
  let magnitude = 1
  let unit: WrittenUnit | undefined = money && { dimension: `money:${money.currency}`, factor: 1 }
  let bound: Bound | undefined
  const takeBound = (): void => {
    const suffix = text[end] === '+' ? boundAfter(text, end) : undefined
    if (suffix) ({ bound, edge: end } = suffix)
  }
  takeBound()

  const isMultiple = matchAt(multiple, text, end)
  if (isMultiple) end += isMultiple[0].length
  else {
    let next = readWord(text, end)
    if (!next && isGlued(text, end)) return undefined
    const named = next && magnitudeAt(text, next, money !== undefined, isWhole)
    if (next && named !== undefined) {
      magnitude = named
      end = next.end
      takeBound()
      next = readWord(text, end)
    }
    const worded = unit === undefined ? next && unitAt(text, next, isWhole) : undefined
    if (worded && next) {
      unit = worded
      end = next.end
      if (worded.dimension === 'percent') end += matchAt(points, text, end)?.[0].length ?? 0
    } else if (next?.gap === 'glued') return undefined
    const code = unit === undefined ? currencyAfter(text, end) : undefined
    if (code) {
      unit = { dimension: `money:${code.currency}`, factor: 1 }
      end = code.edge
    }
    const cent = unit === undefined ? matchAt(perCent, text, end) : undefined
    if (cent) {
      unit = { dimension: 'percent', factor: 1 }
      end += cent[0].length
    }
    takeBound()
  }
  if (/\w/.test(text[end] ?? '') && !(unit?.dimension === 'time' && /\d/.test(text[end] ?? '')))
    return undefined

  const dimension = unit?.dimension ?? ''
  const rate = isMultiple
    ? undefined
    : readPer(text, end, dimension === '' || dimension.startsWith('money:') || dimension === 'bytes')
  if (rate) end = rate.end
  if (bound === undefined) {
    const suffix = boundAfter(text, end)
    if (suffix) ({ bound, edge: end } = suffix)
  }
  const unitFactor = unit?.factor ?? 1
  const perFactor = rate?.factor ?? 1
  const worth = (magnitude * unitFactor) / perFactor
  return {
    start,
    end,
    number,
    value: sign * number.value * worth,
    scale: sign * worth,
    step: number.step * worth,
    dimension,
    per: [...(unit?.per === undefined ? [] : [unit.per]), ...(rate?.per ?? [])].sort(),
    ...(rate?.noun === undefined ? {} : { noun: rate.noun }),
    ...(bound === undefined ? {} : { bound }),
    magnitude,
    unitFactor,
    perFactor,
    hasCurrency: money !== undefined,
    hasUnit: unit !== undefined || rate !== undefined || isMultiple !== undefined,
    isPlain:
      !unit && !rate && !isMultiple && magnitude === 1 && sign > 0 && !number.grouped && number.step !== 0,
  }
}

const isGlued = (text: string, end: number): boolean => /[\p{L}\p{N}_]/u.test(text[end] ?? '')
