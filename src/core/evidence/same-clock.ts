import { type Clock, clockZone } from './clock-zone.ts'
import type { CalendarDate, Figure } from './figure.ts'

const day = 24 * 60

/**
 * Whether two clock times are the same moment: zones are made alike (22:52 UTC is 15:52 PDT), and dates must agree where
 * both carry one. A time printed without a zone is taken to be in the zone the author states, because status pages
 * name it once for the whole page; an author who leaves the zone out states less.
 */
export function sameClock(
  writtenFigure: Figure,
  written: Clock,
  printedFigure: Figure,
  printed: Clock,
): boolean {
  const date = written.date ?? printed.date
  const writtenZone = clockZone(writtenFigure, written, date)
  const printedZone = clockZone(printedFigure, printed, date)
  const shift = zoneShift(writtenZone, printedZone)
  if (shift === undefined) return false
  const difference = written.minutes - printed.minutes - shift
  const days = Math.round(difference / day)
  return Math.abs(difference - days * day) < 1e-6 && sameDay(written.date, printed.date, -days)
}

/** How far the written zone is ahead of the printed one; undefined where a region cannot be compared without a day. */
function zoneShift(
  written: number | string | undefined,
  printed: number | string | undefined,
): number | undefined {
  if (written === undefined || printed === undefined || written === printed) return 0
  return typeof written === 'number' && typeof printed === 'number' ? written - printed : undefined
}

/** Whether the dates agree once the zones have moved the written time by whole days. */
function sameDay(
  written: CalendarDate | undefined,
  printed: CalendarDate | undefined,
  days: number,
): boolean {
  return !written || !printed || dayNumber(written) === dayNumber(printed) + days
}

const dayNumber = ({ year, month, day: date }: CalendarDate): number =>
  Date.UTC(year, month - 1, date) / 86_400_000
