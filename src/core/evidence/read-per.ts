import { magnitudeOfWord } from './magnitudes.ts'
import { matchAt } from './match-at.ts'
import { readNumber } from './read-number.ts'
import { singular } from './singular.ts'
import { unitOfWord } from './unit-words.ts'

/** The denominators after a number: `queries per second`, `/ user / month`, `per million requests`, `a day`. */
export interface WrittenPer {
  /** Dimensions and singular nouns, sorted: `['time', 'user']`. */
  readonly per: readonly string[]
  /** What all of the denominators are worth in their bases. */
  readonly factor: number
  /** What is counted, where it stands between the number and its denominators: `query`. */
  readonly noun?: string
  readonly end: number
}

const nouns =
  /((?:[ \u00a0\u2009\u202f\n-]{1,3}(?!(?:per|a|an|each|every)\b)[A-Za-z][A-Za-z-]{0,29}){1,4}?)(?=\s{0,2}\/|\s{1,3}(?:per|an?|each|every)\s|-per-)/y
/** A clause that goes on after the number is not what the number counts. */
const otherClause =
  /\b(?:and|or|at|in|on|to|for|from|with|by|is|was|were|are|that|which|than|as|after|before|when|while|until)\b/i
const separator = /\s{0,2}(\/)\s{0,2}|\s{1,3}(per)\s{1,3}|(-per-)|\s{1,3}(an?|each|every)\s{1,3}/y
const word = /[A-Za-z%µμ][A-Za-z]*(?:-[A-Za-z]+)*/y
const gap = /[ -]/y
const notNouns = new Set(['se', 'cent', 'usual', 'default', 'capita', 'or', 'and'])

/** Reads denominators right after a number and its unit; `isCount` where a rate may name what it counts first. */
export function readPer(text: string, start: number, isCount: boolean): WrittenPer | undefined {
  const direct = readChain(text, start, true, isCount)
  if (direct) return direct
  const counted = matchAt(nouns, text, start)
  if (!counted || otherClause.test(counted[0])) return undefined
  const chain = readChain(text, start + counted[0].length, false, isCount)
  const noun = counted[0]
    .trim()
    .split(/[\s-]+/)
    .at(-1)
  return chain && noun ? { ...chain, noun: singular(noun) } : undefined
}

function readChain(text: string, start: number, isDirect: boolean, isCount: boolean): WrittenPer | undefined {
  const per: string[] = []
  let factor = 1
  let end = start
  for (
    let link = readLink(text, end, isDirect || per.length > 0, isCount);
    link;
    link = readLink(text, end, true, isCount)
  ) {
    per.push(...link.per)
    factor *= link.factor
    end = link.end
  }
  return per.length === 0 ? undefined : { per: per.sort(), factor, end }
}

function readLink(text: string, start: number, isDirect: boolean, isCount: boolean): WrittenPer | undefined {
  const joint = matchAt(separator, text, start)
  if (!joint) return undefined
  const [all, slash, , , article] = joint
  let at = start + all.length
  let factor = 1
  const count = article || slash ? undefined : readCount(text, at)
  if (count) {
    factor = count.factor
    at = count.end
  }
  const named = matchAt(word, text, at)?.[0]
  if (!named) return undefined
  const parts = denominators(named)
  const areUnits = parts.every((part) => part.isUnit)
  // `10 read/write nodes` and `5 page loads / saves` are no rates: after a noun only a unit divides.
  if (!areUnits && (article || notNouns.has(named) || !isDirect)) return undefined
  if (article && (!isCount || parts.length > 1 || parts[0]?.name !== 'time')) return undefined
  for (const part of parts) factor *= part.factor
  return { per: parts.map((part) => part.name), factor, end: at + named.length }
}

/** The `1,000` or `million` of `per million requests`. */
function readCount(
  text: string,
  start: number,
): { readonly factor: number; readonly end: number } | undefined {
  const number = /\d/.test(text[start] ?? '') ? readNumber(text, start) : undefined
  let factor = number?.value ?? 1
  let end = number?.end ?? start
  const after = number ? end + (matchAt(gap, text, end)?.[0].length ?? 0) : end
  const named = matchAt(word, text, after)?.[0]
  const magnitude = named && named.length > 1 ? magnitudeOfWord(named, 'space', false, true) : undefined
  if (named && magnitude !== undefined) {
    factor *= magnitude
    end = after + named.length
  }
  if (end === start || factor === 0) return undefined
  return { factor, end: end + (matchAt(gap, text, end)?.[0].length ?? 0) }
}

interface Denominator {
  readonly name: string
  readonly factor: number
  readonly isUnit: boolean
}

/** `GB-month` is two denominators, `node-hour` too; `read-replica` is one noun. */
function denominators(named: string): readonly Denominator[] {
  const whole = toDenominator(named)
  if (whole.isUnit) return [whole]
  const dash = named.lastIndexOf('-')
  const last = dash > 0 ? toDenominator(named.slice(dash + 1)) : undefined
  if (last?.isUnit) return [toDenominator(named.slice(0, dash)), last]
  return [whole]
}

function toDenominator(named: string): Denominator {
  const unit = unitOfWord(named, true)
  if (!unit || unit.per !== undefined || unit.dimension === '')
    return { name: singular(named), factor: 1, isUnit: false }
  return { name: unit.dimension === 'cores' ? 'core' : unit.dimension, factor: unit.factor, isUnit: true }
}
