import { stripMarks } from '../../../evidence/marks.ts'
import { parseInstant } from '../../../evidence/parse-instant.ts'
import type { EntryRule } from '../../rule.ts'

export const timelineIsOrdered = {
  code: 'timeline-is-ordered',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'A timeline’s rows exist on the calendar and stand in order.',
  *check(entry) {
    if (entry.kind !== 'incident') return
    let latest: { readonly epochSeconds: number; readonly text: string } | undefined
    for (const [index, row] of entry.data.timeline.entries()) {
      const text = stripMarks(row.at)
      const instant = parseInstant(text)
      if (!instant) {
        yield {
          at: ['timeline', index, 'at'],
          message: `“${text}” is not on the calendar.`,
          help: 'Check the day and the hour.',
        }
        continue
      }
      // A row known only to the day stands anywhere on that day.
      const comparable = instant.precision === 'day' ? instant.epochSeconds + 86_399 : instant.epochSeconds
      if (latest && comparable < latest.epochSeconds) {
        yield {
          at: ['timeline', index, 'at'],
          message: `“${text}” comes before the row above it (${latest.text}).`,
          help: 'Put the rows in order, or check the time zone.',
        }
      }
      if (!latest || instant.epochSeconds > latest.epochSeconds)
        latest = { epochSeconds: instant.epochSeconds, text }
    }
  },
} satisfies EntryRule
