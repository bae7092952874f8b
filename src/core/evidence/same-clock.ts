import type { CalendarDate, Figure, Quantity } from './figure.ts'
import { isClose } from './is-close.ts'
import { offsetOn, parseZone, type Zone, zonePattern } from './zones.ts'

type Clock = Extract<Quantity, { kind: 'clock' }>
const day = 24 * 60

/**
 * Whether two clock times are the same moment: zones are made alike (22:52 UTC is 15:52 PDT), and dates must agree where
 * both carry one. A time printed without a zone is taken to be in the zone the author states, because status pages
 * name it once for the whole page; an author who leaves the zone out states less.
 */
export function sameClock(writtenFigure: Figure, written: Clock, printedFigure: Figure, printed: Clock): boolean {
  const date = written.date ?? printed.date
  const writtenZone = zoneOf(writtenFigure, written, date)
  const printedZone = zoneOf(printedFigure, printed, date)
  // Two regions without a day, or one: `15:52 US/Pacific` is not comparable with UTC unless the text is the same.
  if (writtenZone === 'unknown' || printedZone === 'unknown') {
    if (writtenZone !== printedZone && writtenZone !== undefined && printedZone !== undefined) return false
    return isClose(written.minutes, printed.minutes) && sameDay(written.date, printed.date, 0)
  }
  const shift = writtenZone === undefined || printedZone === undefined ? 0 : writtenZone - printedZone
  const difference = written.minutes - printed.minutes - shift
  const days = Math.round(difference / day)
  return Math.abs(difference - days * day) < 1e-6 && sameDay(written.date, printed.date, days)
}

/** An offset in minutes, undefined where no zone is named, `unknown` for a region on an unknown day. */
function zoneOf(figure: Figure, clock: Clock, date: CalendarDate | undefined): number | 'unknown' | undefined {
  if (clock.zone !== undefined) return clock.zone
  const region = regionIn(figure.text)
  return region && (offsetOn(region, date) ?? 'unknown')
}

const trailingZone = new RegExp(`\\(?(${zonePattern})\\)?$`)

function regionIn(text: string): Zone | undefined {
  const name = trailingZone.exec(text)?.[1]
  return name === undefined ? undefined : parseZone(name)
}

/** Whether the dates agree once the zones have moved the written time by whole days. */
function sameDay(written: CalendarDate | undefined, printed: CalendarDate | undefined, days: number): boolean {
  if (!written || !printed) return true
  return dayNumber(written) + days === dayNumber(printed)
}

const dayNumber = ({ year, month, day: date }: CalendarDate): number => Date.UTC(year, month - 1, date) / 86_400_000
