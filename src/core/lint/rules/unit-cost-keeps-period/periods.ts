import type { Calculation } from '../../../schema/calculation.ts'
import { calculationTimes } from './calculation-times.ts'

export type Period = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

const day = 86_400
const seconds: Readonly<Record<Period, number>> = {
  hour: 3600,
  day,
  week: 7 * day,
  month: (365 / 12) * day,
  quarter: (365 / 4) * day,
  year: 365 * day,
}

const adjectives: Readonly<Record<string, Period>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  annualised: 'year',
  annualized: 'year',
  annum: 'year',
  fy: 'year',
  fiscal: 'year',
}

/** The first period that a text names: `a month`, `monthly`, `annual_cost`. */
export function periodIn(text: string): Period | undefined {
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const bare = word.replace(/s$/, '')
    if (bare in seconds) return bare as Period
    const period = adjectives[word]
    if (period) return period
  }
  return undefined
}

/** The period in which the name of an input says that it counts: `annual_cost`, `cost_per_year`; `with_a_year` does not. */
export function periodOfName(name: string): Period | undefined {
  const [, below] = /_per_([a-z]+)$/.exec(name) ?? []
  return (
    periodIn(below ?? '') ??
    name
      .split('_')
      .map((word) => adjectives[word])
      .find(Boolean)
  )
}

/** The period below the line of a written amount: `$0.27 / user / month`, `$4,320 a month`. */
export function periodBelow(written: string): Period | undefined {
  const below = /(?:\/|\bper\b|\ban?\b|\beach\b|\bevery\b)(.*)$|\b\w+ly\b.*$/is.exec(written)
  return below ? periodIn(below[0]) : undefined
}

const goesOn =
  /^\s*(?:\/|per\b|an?\b|each\b|every\b)\s*[\w-]+(?:\s*(?:\/|per\b|an?\b|each\b|every\b|and\b)\s*[\w-]+){0,3}(?![\w’'-]|\s+(?:ago|later|earlier|before|after)\b)|^\s*\w+ly\b/i

/** The period in words that go on from a mark: ` a user a month if …` says month; ` a year ago` and ` in a bad month` do not. */
export function periodAfter(text: string): Period | undefined {
  const found = goesOn.exec(text)
  return found ? periodIn(found[0]) : undefined
}

/** Months have 28 to 31 days, and price lists give them 720 to 744 hours. */
const slack = 0.08

/** Whether a calculation has a stretch of time of this length: `12 month` for a year, `730 hour` for a month. */
export function hasPeriod(
  calculations: Readonly<Record<string, Calculation>>,
  calculation: Calculation,
  period: Period,
): boolean {
  const wanted = seconds[period]
  return calculationTimes(calculations, calculation).some(
    (length) => Math.abs(length - wanted) <= slack * wanted,
  )
}
