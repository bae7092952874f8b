import type { Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import type { EntryRule } from '../../rule.ts'
import { latencyTexts } from './latency-texts.ts'

/** What a time may be one of: a percentile, a mean, an extreme, a target, a limit, one case. */
const statistic =
  /\b(p\d{1,2}([.,]\d+)?|p99\d*|tp\d+|\d+(\.\d+)?(st|nd|rd|th)|percentiles?|medians?|means?|averages?|avg|max(imum|imal)?|min(imum|imal)?|at (most|least|worst|best)|up to|within|under|over|below|above|less than|more than|no more than|(not|no) longer than|as (low|high|little|much) as|slowest|fastest|longest|shortest|worst|best|most|majority|budgets?|targets?|objectives?|goals?|slo|sla|expected|intended|allowed|time-?outs?|deadlines?|limits?|about|around|roughly|approximately|approx\.?|some|typical(ly)?|usual(ly)?|normal(ly)?|often|generally|nearly|almost|a few|theoretical|one(-| )way|single|once|each|every|tail|steady|baseline|by default|sample)\b|\d\s?%|[<>≤≥~≈]/i

export const latencySaysWhatItMeasures = {
  code: 'latency-says-what-it-measures',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'A latency says which one it is: a percentile, mean, maximum, budget, time-out or typical value.',
  *check(entry) {
    for (const { at, text, context } of latencyTexts(entry)) {
      const plain = stripMarks(text)
      const [figure] = findFigures(plain).filter(isBareTime)
      if (!figure || statistic.test(plain) || statistic.test(context)) continue
      yield {
        at,
        on: { words: figure.text },
        message: `“${figure.text}” does not say what it measures: the mean, a percentile, the worst?`,
        help: 'Say what the source says: `p99 12 ms`, `40 ms on average`, `a budget of 100 ms`; where it says none, `typically`, or leave the figure out.',
      }
    }
  },
} satisfies EntryRule

/** A single exact time; a range, `up to` and `about` say what they are themselves. */
const isBareTime = ({ bound, quantity }: Figure): boolean =>
  bound === 'exact' &&
  quantity.kind === 'scalar' &&
  quantity.unit.dimension === 'time' &&
  quantity.unit.per === undefined
