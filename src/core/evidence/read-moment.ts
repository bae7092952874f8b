import type { CalendarDate, Quantity } from './figure.ts'
import { matchAt } from './match-at.ts'
import { readClock, toClock, type WrittenClock } from './read-clock.ts'
import { readDate, type WrittenDate } from './read-date.ts'

/** A date, a clock time or both, as one quantity. */
export interface Moment {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
}

const tail = /T|,?\s{1,2}(?:at\s{1,2}|@\s?)?|\s[–-]\s/y
const joint = /\s?[–-]\s?|\s{1,2}(?:to|and|until|till|through)\s{1,2}/y
const lateZone = /([01]\d|2[0-3])([0-5]\d)\s?[–-]\s?(?=\d{4}\s?(?:UTC|GMT|[PMCE][SD]T)\b)/y
const lateHalf = /(\d{1,2})(?:\s?[–-]\s?|\s(?:to|and)\s)(?=\d{1,2}(?::\d\d)?\s?[ap]\.?m)/iy

/** Reads the dates and times that begin at a digit (or at the month before it): one, or the two ends of a span. */
export function readMoments(text: string, at: number): readonly Moment[] {
  const date = readDate(text, at)
  if (!date) return clocksAt(text, at)
  const day = dayOf(date)
  const gap = day && matchAt(tail, text, date.end)
  const clocks = day && gap ? clocksAt(text, date.end + gap[0].length, day) : []
  const [first, ...others] = clocks
  return first ? [{ ...first, start: date.start }, ...others] : datesOf(date)
}

function clocksAt(text: string, at: number, date?: CalendarDate): readonly Moment[] {
  const first = readClock(text, at) ?? hourBeforeClock(text, at)
  if (!first) return []
  const gap = matchAt(joint, text, first.end)
  const second = gap && readClock(text, first.end + gap[0].length)
  if (!second) return [momentOf(first, date)]
  return [momentOf(lend(first, second), date), momentOf(lendZone(second, first), date)]
}

/** The `2` of `2–3 PM` and the `0800` of `0800–0930 UTC`, times only because of what follows. */
function hourBeforeClock(text: string, at: number): WrittenClock | undefined {
  const military = matchAt(lateZone, text, at)
  if (military) {
    const minutes = Number(military[1]) * 60 + Number(military[2])
    return { start: at, end: at + 4, minutes, precision: 'minute' }
  }
  const hour = matchAt(lateHalf, text, at)?.[1]
  if (hour === undefined || Number(hour) > 12) return undefined
  return { start: at, end: at + hour.length, minutes: Number(hour) * 60, precision: 'hour' }
}

const momentOf = (clock: WrittenClock, date: CalendarDate | undefined): Moment => ({
  start: clock.start,
  end: clock.end,
  quantity: toClock(clock, date),
})

/** `8:30–9:45 AM PST`: the first time has the half of the day and the zone of the second. */
function lend(first: WrittenClock, second: WrittenClock): WrittenClock {
  const zoned = lendZone(first, second)
  if (first.half !== undefined || second.half === undefined || first.minutes >= 13 * 60) return zoned
  const isLater = first.minutes % 720 > second.minutes % 720
  return { ...zoned, half: isLater ? (second.half === 'a' ? 'p' : 'a') : second.half }
}

const lendZone = (to: WrittenClock, from: WrittenClock): WrittenClock =>
  to.zone === undefined && from.zone !== undefined ? { ...to, zone: from.zone } : to

function dayOf({ year, month, day, last }: WrittenDate): CalendarDate | undefined {
  return year === 0 || day === undefined || last !== undefined ? undefined : { year, month, day }
}

/** One date, or the two of `October 21–22, 2018`: what stands behind the second belongs to both. */
function datesOf({ start, end, year, month, day, last }: WrittenDate): readonly Moment[] {
  const quantity: Quantity = { kind: 'date', year, month, ...(day === undefined ? {} : { day }) }
  if (last === undefined) return [{ start, end, quantity }]
  return [
    { start, end: last.firstEnd, quantity },
    { start: last.start, end, quantity: { ...quantity, day: last.day } },
  ]
}
