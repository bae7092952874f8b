import { isCalendarDay } from './months.ts'

/** A point on a timeline. `epochSeconds` of a day is its midnight in UTC. */
export interface Instant {
  readonly epochSeconds: number
  readonly precision: 'second' | 'minute' | 'hour' | 'day'
}

const form =
  /^~?\s?(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(?:(Z)|([+−-])(\d{2}):?(\d{2})))?$/

/** Reads a timeline’s `at`: `2018-10-21T22:52Z`, `2018-10-21T22:52:30+01:00`, `2018-10-21`, each with an optional `~`. */
export function parseInstant(text: string): Instant | undefined {
  const found = form.exec(text.trim())
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, fraction, , sign, east = '0', eastMinutes = '0'] = found
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined
  const [hours, minutes, seconds] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)]
  if (hours > 23 || minutes > 59 || seconds > 60 || Number(east) > 14 || Number(eastMinutes) > 59)
    return undefined
  const offset = (sign === undefined || sign === '+' ? 1 : -1) * (Number(east) * 60 + Number(eastMinutes))
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), hours, minutes, seconds) / 1000
  return {
    epochSeconds: local - offset * 60 + Number(`0.${fraction ?? 0}`),
    precision:
      hour === undefined ? 'day' : minute === undefined ? 'hour' : second === undefined ? 'minute' : 'second',
  }
}
