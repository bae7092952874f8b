const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Matches a month as English writes it: in full or to three letters, capitalised, because `may` and `march` are words too. */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** 1 for `January`, `Jan` or `Jan.`. */
export function monthNumber(word: string): number {
  return names.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a day can stand in a calendar; year 0 is an unwritten year, in which February may have 29 days. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const length = lengths[month - 1]
  if (length === undefined || day < 1 || day > length) return false
  if (month !== 2 || day < 29 || year === 0) return true
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
