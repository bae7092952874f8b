import type { EntryFigure } from '../../../corpus/entry-evidence.ts'
import { figureContext } from '../../figure-context.ts'

const noun =
  'users?|people|persons|players|viewers|listeners|subscribers|visitors|members|customers|buyers|shoppers|developers'
const after = new RegExp(
  `^[ -]?((?:(?:[a-z]+|unique|MAU|DAU)[ -]){0,3}?)(?:(${noun})|(DAUs?|MAUs?))\\b(?! (?:accounts|sessions|requests|hours|minutes|reports|records|events))( (?:a|per|each|every) (?:day|month))?`,
)
const before = new RegExp(
  `\\b(concurrent|daily|monthly)(?: active)? (?:${noun})(?: (?:were|was|is|are|reached|stood at|of|at))?:? ?$`,
  'i',
)
const inText = new RegExp(`(?:${noun}) ?(?:/|per|an?) ?(day|month)`)

export type Span = 'concurrent' | 'daily' | 'monthly'

/** So many people, and whether they were there at once, in a day or in a month. */
export interface People {
  readonly found: EntryFigure
  readonly count: number
  readonly span: Span | undefined
}

/** Reads a figure that counts people; undefined for every other. */
export function readPeople(found: EntryFigure): People | undefined {
  const { quantity, text } = found.figure
  if (quantity.kind !== 'scalar' || quantity.unit.dimension !== '') return undefined
  const rate = inText.exec(text)?.[1]
  if (rate) {
    const seconds = rate === 'day' ? 86_400 : (365 * 86_400) / 12
    return { found, count: quantity.value * seconds, span: rate === 'day' ? 'daily' : 'monthly' }
  }
  if (quantity.unit.per !== undefined) return undefined
  const context = figureContext(found)
  const follows = after.exec(context.after)
  if (follows) return { found, count: quantity.value, span: spanOf(follows.slice(1).join(' ')) }
  const leads = before.exec(context.before)
  return leads ? { found, count: quantity.value, span: spanOf(leads[1] ?? '') } : undefined
}

function spanOf(words: string): Span | undefined {
  if (/\bconcurrent|simultaneous/i.test(words)) return 'concurrent'
  if (/\bdaily|\bDAU|day\b/i.test(words)) return 'daily'
  return /\bmonthly|\bMAU|month\b/i.test(words) ? 'monthly' : undefined
}
