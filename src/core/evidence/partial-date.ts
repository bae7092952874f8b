import { isCalendarDay } from './months.ts'

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const day = 86_400

/** The first and the last second, in UTC, of a date as precise as it is known; undefined where it is on no calendar. */
export function spanOfDate(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const [year, month, date] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || !isCalendarDay(year, month ?? 1, date ?? 1)) return undefined
  const from = Date.UTC(year, (month ?? 1) - 1, date ?? 1) / 1000
  if (month === undefined) return { from, to: Date.UTC(year + 1, 0, 1) / 1000 - 1 }
  return { from, to: date === undefined ? Date.UTC(year, month, 1) / 1000 - 1 : from + day - 1 }
}
