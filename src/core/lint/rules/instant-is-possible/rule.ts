import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry, Entry, SourceEntry } from '../../../corpus/entry.ts'
import { impossibleMoments } from '../../../evidence/impossible-moments.ts'
import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import { parseInstant } from '../../../evidence/parse-instant.ts'
import { spanOfDate } from '../../../evidence/partial-date.ts'
import type { CorpusRule, Finding } from '../../rule.ts'
import { entryDates } from './entry-dates.ts'

const earliest = spanOfDate('1990')?.from ?? 0
/** A day may have begun elsewhere: no zone is further from UTC. */
const zoneGrace = 14 * 3600

type Found = Finding & { readonly path: string }

export const instantIsPossible = {
  code: 'instant-is-possible',
  scope: 'corpus',
  gate: 'honesty',
  severity: 'error',
  summary: 'Dates and times exist, and none is later than what was read of it.',
  *check(corpus) {
    const newest = newestReading(corpus)
    for (const entry of corpus.entries.values()) {
      yield* ofDates(entry, newest)
      yield* ofTexts(entry)
      if (entry.kind === 'incident') yield* ofReports(entry, corpus)
    }
    for (const source of corpus.sources.values()) yield* ofSource(source)
  },
} satisfies CorpusRule

/** The last second of the last day on which anything was read: the corpus’s own now. */
function newestReading({ sources }: Corpus): number {
  let newest = Number.NEGATIVE_INFINITY
  for (const { data } of sources.values()) newest = Math.max(newest, spanOfDate(data.read.on)?.to ?? newest)
  return newest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : newest + zoneGrace
}

function* ofDates(entry: AnyEntry, newest: number): Iterable<Found> {
  for (const { at, text } of entryDates(entry)) {
    const place = { path: entry.path, at }
    const from = spanOfDate(text)?.from ?? parseInstant(text)?.epochSeconds
    // A timeline’s impossible rows are `timeline-is-ordered`’s finding.
    if (from === undefined) {
      if (at[0] !== 'timeline') yield { ...place, ...notOnCalendar(text) }
    } else if (from < earliest) {
      yield {
        ...place,
        message: `“${text}” is before 1990.`,
        help: 'Check the year.',
      }
    } else if (from > newest) {
      yield {
        ...place,
        message: `“${text}” is later than the day on which any source was read.`,
        help: 'Check the year; what is planned belongs in a sentence.',
      }
    }
  }
}

function* ofTexts(entry: AnyEntry): Iterable<Found> {
  for (const spot of entry.spots) {
    if (spot.role !== 'prose' && spot.role !== 'label') continue
    for (const text of impossibleMoments(stripMarks(spot.text)))
      yield { path: entry.path, at: spot.pointer, on: { words: text }, ...notOnCalendar(text) }
  }
}

const notOnCalendar = (text: string): Pick<Finding, 'message' | 'help'> => ({
  message: `“${text}” is on no calendar and no clock.`,
  help: 'Check the day and the hour at the source.',
})

/** The post-mortem that vouches for the beginning cannot have been published before it. */
function* ofReports(entry: Entry<'incident'>, { sources }: Corpus): Iterable<Found> {
  const { time } = entry.data.trigger
  const began = parseInstant(stripMarks(time))
  if (!began) return
  for (const mark of parseMarks(time).marks) {
    for (const { key } of mark.kind === 'source' ? mark.keys : []) {
      const source = sources.get(key)
      const published =
        source && typeof source.data.published === 'string' ? source.data.published : undefined
      const until = published === undefined ? undefined : spanOfDate(published)?.to
      if (!source || until === undefined || until + zoneGrace >= began.epochSeconds) continue
      yield {
        path: entry.path,
        at: ['trigger', 'time'],
        message: `“${stripMarks(time)}” is after ${published}, when “${key}” was published.`,
        help: 'Check the day of the incident and the source’s date.',
        related: [{ path: source.path, at: ['published'], message: 'The source’s date.' }],
      }
    }
  }
}

function* ofSource({ path, data }: SourceEntry): Iterable<Found> {
  const read = spanOfDate(data.read.on)
  if (!read) yield { path, at: ['read', 'on'], ...notOnCalendar(data.read.on) }
  if (typeof data.published !== 'string') return
  const published = spanOfDate(data.published)
  if (!published) yield { path, at: ['published'], ...notOnCalendar(data.published) }
  if (!read || !published || published.from <= read.to + zoneGrace) return
  yield {
    path,
    at: ['read', 'on'],
    message: `It was read on ${data.read.on}, before it was published on ${data.published}.`,
    help: 'Check both dates.',
    related: [{ path, at: ['published'], message: 'The date of publication.' }],
  }
}
