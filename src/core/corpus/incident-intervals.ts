import { formatDuration } from '../evidence/durations.ts'
import { stripMarks } from '../evidence/marks.ts'
import { parseInstant } from '../evidence/parse-instant.ts'
import type { Entry } from './entry.ts'

export interface Interval {
  readonly name: 'detect' | 'engage' | 'mitigate' | 'recover'
  readonly seconds: number
  /** `24 h 11 min`. */
  readonly shown: string
}

const ends = { detected: 'detect', engaged: 'engage', mitigated: 'mitigate', recovered: 'recover' } as const

/**
 * The times to detect, engage, mitigate and recover: from the timeline's `started` row to the first row of each
 * milestone. A row known only to the day gives none.
 */
export function incidentIntervals({ data }: Entry<'incident'>): readonly Interval[] {
  const at = new Map<string, number>()
  for (const row of data.timeline) {
    const instant = parseInstant(stripMarks(row.at))
    if (row.milestone && instant && instant.precision !== 'day' && !at.has(row.milestone)) {
      at.set(row.milestone, instant.epochSeconds)
    }
  }
  const started = at.get('started')
  if (started === undefined) return []
  return Object.entries(ends).flatMap(([milestone, name]) => {
    const reached = at.get(milestone)
    if (reached === undefined || reached < started) return []
    const seconds = reached - started
    return [{ name, seconds, shown: seconds === 0 ? 'within the minute' : formatDuration(seconds) }]
  })
}
