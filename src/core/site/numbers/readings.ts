import type { Corpus } from '../../corpus/corpus.ts'

/** When the atlas’s sources were read, by the dates that they hold. */
export interface Readings {
  readonly sources: number
  readonly oldest: string
  readonly newest: string
  /** In the middle: half were read on that day or before. */
  readonly median: string
  /** Sources by the day they were read on, or by the month where the days are too many for a chart; in order. */
  readonly byTime: readonly { readonly when: string; readonly count: number }[]
}

/** More bars than this are a wall. */
const mostBars = 20

/** Undefined for an atlas without sources. */
export function readingsOf({ sources }: Corpus): Readings | undefined {
  const days = [...sources.values()].map(({ data }) => data.read.on).toSorted()
  const [oldest] = days
  const newest = days.at(-1)
  const median = days[Math.floor((days.length - 1) / 2)]
  if (oldest === undefined || newest === undefined || median === undefined) return undefined
  const byDay = Map.groupBy(days, (day) => day)
  const groups = byDay.size <= mostBars ? byDay : Map.groupBy(days, (day) => day.slice(0, 7))
  return {
    sources: days.length,
    oldest,
    newest,
    median,
    byTime: [...groups].map(([when, own]) => ({ when, count: own.length })),
  }
}
