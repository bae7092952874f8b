import type { CalendarDate, Quantity } from './figure.ts'
import { matchAt } from './match-at.ts'
import { readZone } from './read-zone.ts'
import { offsetOn, parseZone, type Zone } from './zones.ts'

/** A clock time as written, before a zone or half of the day is borrowed from its neighbour. */
export interface WrittenClock {
  readonly start: number
  readonly end: number
  /** As written: 9.5 h may still be 21.5 h where `half` is borrowed. */
  readonly minutes: number
  readonly half?: 'a' | 'p'
  readonly zone?: Zone
  readonly precision: 'hour' | 'minute' | 'second'
}

const gap = '[ \\t\\u00a0\\u202f]{0,2}'
const clock = new RegExp(
  `(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)?(?!\\d|:[\\da-fA-F])(?:${gap}(?:([aApP])[mM]\\b|([aApP])\\.[mM]\\.?(?!\\w)))?`,
  'y',
)

/** `1350 UTC` and `17 UTC`: hours that only their zone tells from numbers. */
const zonedHour = new RegExp(
  `([01]?\\d|2[0-3])([0-5]\\d)?${gap}(UTC|GMT|CES?T|[PMCE][SD]T)\\b(?![+−-]\\d)`,
  'y',
)

/** Reads `22:52 UTC`, `9:37AM PST`, `22:52:30`, `3 PM`. A number alone is a clock time only with AM or PM. */
export function readClock(text: string, start: number): WrittenClock | undefined {
  return readColon(text, start) ?? readZoned(text, start)
}

function readZoned(text: string, start: number): WrittenClock | undefined {
  const found = matchAt(zonedHour, text, start)
  const zone = found && parseZone(found[3] ?? '')
  if (!found || !zone || found[1]?.length === (found[2] === undefined ? 0 : 1)) return undefined
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return {
    start,
    end: start + found[0].length,
    minutes,
    zone,
    precision: found[2] === undefined ? 'hour' : 'minute',
  }
}

function readColon(text: string, start: number): WrittenClock | undefined {
  const found = matchAt(clock, text, start)
  if (!found) return undefined
  const [all, hours = '', minutes, seconds, fraction, plain, dotted] = found
  const meridiem = plain ?? dotted
  if (minutes === undefined && meridiem === undefined) return undefined
  const hour = Number(hours)
  if (hour > 24 || (minutes === undefined && (hour < 1 || hour > 12))) return undefined
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60) return undefined
  if (hour === 24 && Number(minutes ?? 0) + Number(seconds ?? 0) > 0) return undefined
  // `13:20 PM` is a slip of the pen that a source may print: the hour tells it all.
  const isTwelveHour = meridiem !== undefined && hour >= 1 && hour <= 12
  const zoned = readZone(text, start, start + all.length)
  return {
    start,
    end: zoned?.end ?? start + all.length,
    minutes: hour * 60 + Number(minutes ?? 0) + Number(`${seconds ?? 0}.${fraction ?? 0}`) / 60,
    ...(isTwelveHour ? { half: meridiem.toLowerCase() === 'a' ? 'a' : 'p' } : {}),
    ...(zoned ? { zone: zoned.zone } : {}),
    precision: minutes === undefined ? 'hour' : seconds === undefined ? 'minute' : 'second',
  }
}

/** The moment a clock time states: AM and PM resolved, the zone’s offset worked out where the day is known. */
export function toClock(written: WrittenClock, date?: CalendarDate): Extract<Quantity, { kind: 'clock' }> {
  const isTwelve = written.half !== undefined && written.minutes >= 720
  const minutes = written.minutes - (isTwelve ? 720 : 0) + (written.half === 'p' ? 720 : 0)
  const zone = written.zone && offsetOn(written.zone, date)
  return { kind: 'clock', minutes, ...(zone === undefined ? {} : { zone }), ...(date ? { date } : {}) }
}
