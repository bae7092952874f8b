import { isCalendarDay, monthNumber, monthPattern } from './months.ts'

const isoDay = /(?<![\w.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g
const dayFirst = new RegExp(
  `(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th)? (${monthPattern})\\.?(?:,? (\\d{4}))?(?!\\w)`,
  'g',
)
const monthFirst = new RegExp(
  `(?<!\\w)(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\w,.]*\\d)`,
  'g',
)
const zonedClock = /(?<![\w:.])(\d{1,2}):(\d{2})(?::(\d{2}))? ?(?:UTC|GMT|Z|CES?T|[PMCE][SD]T)(?!\w)/g
const digit = /\d/
const month = new RegExp(monthPattern)

/** The dates and zoned times written in a text that no calendar and no clock has: `2023-02-29`, `31 April`, `25:61 UTC`. */
export function impossibleMoments(text: string): readonly string[] {
  if (!digit.test(text)) return []
  const found: { readonly at: number; readonly text: string }[] = []
  const add = (match: RegExpExecArray, isPossible: boolean): void => {
    if (!isPossible) found.push({ at: match.index, text: match[0] })
  }
  for (const match of text.matchAll(isoDay))
    add(match, isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3])))
  if (month.test(text)) {
    for (const match of text.matchAll(dayFirst))
      add(match, isDay(match[3], monthNumber(match[2] ?? ''), Number(match[1])))
    for (const match of text.matchAll(monthFirst))
      add(match, isDay(match[3], monthNumber(match[1] ?? ''), Number(match[2])))
  }
  for (const match of text.includes(':') ? text.matchAll(zonedClock) : []) {
    const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number)
    add(match, (hours ?? 0) < 24 || (hours === 24 && minutes === 0 && seconds === 0))
    if ((hours ?? 0) < 24) add(match, (minutes ?? 0) < 60 && (seconds ?? 0) <= 60)
  }
  return found.sort((a, b) => a.at - b.at).map((moment) => moment.text)
}

/** `May 64` without a year may be a name and a number, and a day above 31 is judged only beside a year. */
const isDay = (year: string | undefined, month: number, day: number): boolean =>
  year === undefined ? day > 31 || isCalendarDay(0, month, day) : isCalendarDay(Number(year), month, day)
