import type { CalendarDate, Quantity } from './figure.ts'
import { matchAt } from './match-at.ts'
import { offsetOn, parseZone, type Zone, zonePattern } from './zones.ts'

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
  `(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)?(?!\\d|:[\\da-fA-F])(?:${gap}([aApP])\\.?[mM]\\b\\.?)?(?:${gap}\\n?${gap}(\\()?(${zonePattern}))?`,
  'y',
)

/** Reads `22:52 UTC`, `9:37AM PST`, `22:52:30`, `3 PM`. A number alone is a clock time only with AM or PM. */
export function readClock(text: string, start: number): WrittenClock | undefined {
  const found = matchAt(clock, text, start)
  if (!found) return undefined
  const [all, hours = '', minutes, seconds, fraction, meridiem, opening, zoneName] = found
  if (minutes === undefined && meridiem === undefined) return undefined
  const half = meridiem?.toLowerCase() === 'a' ? 'a' : meridiem === undefined ? undefined : 'p'
  const hour = Number(hours)
  if (half ? hour < 1 || hour > 12 : hour > 24) return undefined
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 60) return undefined
  if (hour === 24 && Number(minutes ?? 0) + Number(seconds ?? 0) > 0) return undefined
  const zone = zoneName === undefined ? undefined : parseZone(zoneName)
  const isClosed = opening !== undefined && text[start + all.length] === ')'
  let end = start + all.length + (isClosed ? 1 : 0)
  if (zoneName !== undefined && (!zone || (opening !== undefined && !isClosed))) {
    end = start + all.slice(0, all.length - zoneName.length - (opening ? 1 : 0)).trimEnd().length
  }
  // The full stop after `7 p.m.` is the abbreviation’s, after `7 PM.` the sentence’s.
  if (text[end - 1] === '.' && !/[aApP]\.[mM]\.$/.test(text.slice(start, end))) end -= 1
  return {
    start,
    end,
    minutes: hour * 60 + Number(minutes ?? 0) + Number(`${seconds ?? 0}.${fraction ?? 0}`) / 60,
    ...(half === undefined ? {} : { half }),
    ...(zone === undefined || end < start + all.length ? {} : { zone }),
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
