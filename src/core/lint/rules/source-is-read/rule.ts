import type { Corpus } from '../../../corpus/corpus.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { SourceRule } from '../../rule.ts'
import { placeFault } from './place-fault.ts'

/** Years between one reading and all others that no atlas has: a slip of the pen in the decade or the century. */
const longestPause = 5

export const sourceIsRead = {
  code: 'source-is-read',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary:
    'A source was read on a real day, after it was published, at a place that shows the same text again.',
  *check(source, corpus) {
    const { published, read } = source.data
    const at = ['read', 'on']
    if (!isRealDay(read.on)) {
      yield { at, message: `There is no day ${read.on}.`, help: 'Give the day on which you read it.' }
    } else if (!isAbsent(published) && published > read.on.slice(0, published.length)) {
      yield {
        at,
        message: `It was read on ${read.on}, before it was published: ${published}.`,
        help: 'One of the two dates is wrong.',
      }
    } else if (isFarFromOthers(read.on, source.key, corpus)) {
      yield {
        at,
        message: `${read.on} is more than ${longestPause} years after any other reading in this atlas.`,
        help: 'Check the year.',
      }
    }
    const fault = placeFault(source.data)
    if (fault) yield fault
  },
} satisfies SourceRule

function isRealDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}

/** The two latest days of reading; the core knows no today, and compares the atlas with itself. */
const latest = new WeakMap<Corpus, readonly { readonly key: string; readonly on: string }[]>()

function isFarFromOthers(on: string, key: string, corpus: Corpus): boolean {
  let days = latest.get(corpus)
  if (!days) {
    days = [...corpus.sources.values()]
      .map((source) => ({ key: source.key, on: source.data.read.on }))
      .sort((a, b) => (a.on < b.on ? 1 : -1))
      .slice(0, 2)
    latest.set(corpus, days)
  }
  const other = days.find((each) => each.key !== key)
  return other !== undefined && Number(on.slice(0, 4)) - Number(other.on.slice(0, 4)) > longestPause
}
