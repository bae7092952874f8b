import type { AnyEntry, Entry } from '../../../corpus/entry.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { parseInstant } from '../../../evidence/parse-instant.ts'
import { spanOfDate } from '../../../evidence/partial-date.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule, Finding } from '../../rule.ts'

/** A row of an ordered list: when it may have begun, at the earliest and at the latest. */
interface Row {
  readonly at: Pointer
  readonly text: string
  readonly from: number
  readonly to: number
}

export const timelineIsOrdered = {
  code: 'timeline-is-ordered',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'A timeline’s rows exist on the calendar and stand in order, as do phases and levels.',
  *check(entry) {
    if (entry.kind === 'incident') yield* ofIncident(entry)
    else yield* outOfOrder(datedRows(entry))
  },
} satisfies EntryRule

function* ofIncident(entry: Entry<'incident'>): Iterable<Finding> {
  const rows: Row[] = []
  for (const [index, row] of entry.data.timeline.entries()) {
    const text = stripMarks(row.at)
    const at = ['timeline', index, 'at']
    const span = spanOfInstant(text)
    if (span) rows.push({ at, text, ...span })
    else yield { at, message: `“${text}” is not on the calendar.`, help: 'Check the day and the hour.' }
  }
  yield* outOfOrder(rows)
  yield* beforeTheStart(entry)
  const began = spanOfInstant(stripMarks(entry.data.trigger.time))
  const started = rows.find((row) => entry.data.timeline[Number(row.at[1])]?.milestone === 'started')
  if (!began || !started || began.from <= started.to) return
  yield {
    at: ['trigger', 'time'],
    message: `The trigger comes after the row of the milestone “started” (${started.text}).`,
    help: 'Check both times and their zones.',
    related: [{ path: entry.path, at: started.at, message: 'The row.' }],
  }
}

/** What was detected had begun; rows of one minute may stand in any order. */
function* beforeTheStart({ path, data }: Entry<'incident'>): Iterable<Finding> {
  const start = data.timeline.findIndex(({ milestone }) => milestone === 'started')
  const started = data.timeline[start]
  const began = started && spanOfInstant(stripMarks(started.at))
  if (!began) return
  for (const [index, { at, milestone }] of data.timeline.slice(0, start).entries()) {
    const span = spanOfInstant(stripMarks(at))
    if (milestone === undefined || !span || span.to >= began.from) continue
    yield {
      at: ['timeline', index, 'milestone'],
      message: `The milestone “${milestone}” comes before the incident “started” (${stripMarks(started.at)}).`,
      help: 'Check which row each milestone belongs to.',
      related: [{ path, at: ['timeline', start, 'milestone'], message: 'The start.' }],
    }
  }
}

/** A row known only to the day stands anywhere on that day. */
function spanOfInstant(text: string): { readonly from: number; readonly to: number } | undefined {
  const instant = parseInstant(text)
  if (!instant) return undefined
  const from = instant.epochSeconds
  return { from, to: instant.precision === 'day' ? from + 86_399 : from }
}

/** The rows that certainly come before one above them. */
function* outOfOrder(rows: readonly Row[]): Iterable<Finding> {
  let latest: Row | undefined
  for (const row of rows) {
    if (latest && row.to < latest.from) {
      yield {
        at: row.at,
        message: `“${row.text}” comes before the row above it (${latest.text}).`,
        help: 'Put the rows in order, or check the time zone.',
      }
    }
    if (!latest || row.from > latest.from) latest = row
  }
}

/** The levels of growth, and the phases that begin with a date of their own. */
function datedRows(entry: AnyEntry): readonly Row[] {
  switch (entry.kind) {
    case 'scale-journey':
    case 'system-scale-evolution':
      return entry.data['scale-points'].flatMap(({ at: text }, index) => {
        const span = text === undefined ? undefined : spanOfDate(text)
        return text !== undefined && span ? [{ at: ['scale-points', index, 'at'], text, ...span }] : []
      })
    case 'migration-playbook':
      return entry.data.phases.flatMap(({ starts }, index) => {
        const span = typeof starts === 'string' ? spanOfText(starts) : undefined
        return span ? [{ at: ['phases', index, 'starts'], ...span }] : []
      })
    default:
      return []
  }
}

/** `after the freeze of 3 May` begins some time after it; `In May 2021, after the freeze` begins in May. */
const opening = /^(?:(?:on|in|from|since|about|around|early|late)\s+)*$/i

/** The date with which a text begins. */
function spanOfText(text: string): Omit<Row, 'at'> | undefined {
  const plain = stripMarks(text)
  const [date] = findFigures(plain)
  if (date?.quantity.kind !== 'date' || date.quantity.year === 0) return undefined
  if (!opening.test(plain.slice(0, date.start))) return undefined
  const { year, month, day } = date.quantity
  const parts = [year, month, day].filter((part) => part !== undefined)
  const span = spanOfDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
  return span && { text: date.text, ...span }
}
