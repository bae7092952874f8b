import { matchAt } from './match-at.ts'
import { isCalendarDay, monthNumber, monthPattern } from './months.ts'

/** A date as written; `year` is 0 where the text leaves it out. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly month: number
  readonly day?: number
  /** The last day of `21–22 October 2018`, where it begins and where the first day ends. */
  readonly last?: { readonly day: number; readonly start: number; readonly firstEnd: number }
}

const m = `(?<month>${monthPattern})\\.?`
/** After a day the full stop is the sentence’s, unless a year follows. */
const lastMonth = `(?<month>${monthPattern})(?:\\.(?=,?\\s{1,3}\\d{4}))?`
const y = '(?<year>(?:19|20|21)\\d{2})(?!\\d|[,.:]\\d)'
const d = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\w|[.,:]\\d|\\s?%)'
const last = '(?:\\s?[–-]\\s?(?<last>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\w|[.,:]\\d|\\s?%))?'
const s = '\\s{1,3}'
const sticky = (pattern: string): RegExp => new RegExp(pattern, 'dy')

/** Dates that begin with a digit. */
const fromDigit = [
  sticky('(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?!\\d|-\\w)'),
  sticky('(?<year>\\d{4})[/.](?<monthNumber>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\w|[/.]\\d)'),
  sticky('(?<year>(?:19|20|21)\\d{2})-(?<monthNumber>0[1-9]|1[0-2])(?![\\w]|-\\w)'),
  sticky(`${y},?${s}${m}${s}${d}`),
  sticky(`(?<day>[0-3]?\\d)(?:st|nd|rd|th)?${last}(?:${s}of)?${s}${lastMonth}(?!\\w)(?:,?${s}${y})?`),
  sticky(`(?<day>[0-3]?\\d)[-/](?<month>${monthPattern})[-/]${y}`),
  sticky('(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20|21)\\d{2})(?!\\w|/)'),
  sticky('(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<shortYear>\\d{2})(?!\\w|/)'),
  sticky('(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?<year>(?:19|20|21)\\d{2})(?!\\w|\\.\\d)'),
]

/** Dates that begin with a month’s name. */
const fromMonth = [
  sticky(`${m},?${s}(?:the${s})?${d}${last}(?:,?${s}(?:of${s})?${y})?`),
  sticky(`${m},?${s}${y}`),
]

/** A month’s name right before a number. */
const monthBefore = new RegExp(`(?<![\\w-])${monthPattern}\\.?,?\\s{1,3}(?:the\\s{1,3})?$`)

/** Reads a date that begins at a digit, or at the month’s name right before it. */
export function readDate(text: string, at: number): WrittenDate | undefined {
  const before = text.slice(Math.max(0, at - 20), at)
  const named = monthBefore.exec(before)
  if (named) return firstOf(fromMonth, text, at - before.length + named.index)
  return firstOf(fromDigit, text, at)
}

function firstOf(patterns: readonly RegExp[], text: string, start: number): WrittenDate | undefined {
  for (const pattern of patterns) {
    const found = matchAt(pattern, text, start)
    const date = found && toDate(found, start)
    if (date) return date
  }
  return undefined
}

function toDate(found: RegExpExecArray, start: number): WrittenDate | undefined {
  const groups = found.groups ?? {}
  const year = groups.shortYear === undefined ? Number(groups.year ?? 0) : 2000 + Number(groups.shortYear)
  let month = groups.month === undefined ? Number(groups.monthNumber) : monthNumber(groups.month)
  let day = groups.day === undefined ? undefined : Number(groups.day)
  // `21/10/2018` can only be day first; `02/03/2010` is read the American way, as the post-mortems that write it do.
  if (month > 12 && day !== undefined) [month, day] = [day, month]
  if (!isCalendarDay(year, month, day ?? 1)) return undefined
  const date = { start, end: start + found[0].length, year, month, ...(day === undefined ? {} : { day }) }
  const lastDay = Number(groups.last)
  const [lastStart] = found.indices?.groups?.last ?? []
  if (groups.last === undefined || lastStart === undefined) return date
  if (!isCalendarDay(year, month, lastDay) || lastDay <= (day ?? 31)) return undefined
  const [, firstEnd = lastStart] = found.indices?.groups?.day ?? []
  return { ...date, last: { day: lastDay, start: lastStart, firstEnd } }
}
