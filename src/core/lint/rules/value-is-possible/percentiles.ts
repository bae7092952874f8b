import type { EntryFigure } from '../../../corpus/entry-evidence.ts'
import { figureContext } from '../../figure-context.ts'

const label = '(?:p(\\d{2}(?:\\.\\d+)?)|(median)|(max(?:imum)?)|(\\d{2}(?:\\.\\d+)?)th percentile)'
const leads = new RegExp(`\\b${label}(?: latency| time)?(?: (?:of|was|is|at|about|around))?[:=]? ?$`, 'i')
const follows = new RegExp(`^ (?:at |for )?(?:the )?\\(?${label}(?![\\w.]*\\d)`, 'i')
const whole = new RegExp(`^${label}$`, 'i')

/** A latency at a percentile, 50 for the median and 100 for the maximum. */
export interface Percentile {
  readonly found: EntryFigure
  readonly rank: number
  readonly value: number
}

/** Reads `p99 9 ms` and `9 ms at p99`; a label alone, as in a column, comes as `column`. */
export function readPercentile(found: EntryFigure, column?: string): Percentile | undefined {
  const { quantity, bound } = found.figure
  if (quantity.kind !== 'scalar' || quantity.unit.dimension !== 'time' || quantity.unit.per !== undefined)
    return undefined
  // A ceiling or a floor is no measured value, except that `max 40 ms` reads as one.
  const context = figureContext(found)
  const isMaximum = /^(?:an? )?max/i.test(found.figure.text)
  if (bound !== 'exact' && bound !== 'about' && !isMaximum) return undefined
  const named =
    column === undefined
      ? (leads.exec(context.before) ?? follows.exec(context.after))
      : whole.exec(column.trim())
  const rank = named ? rankOf(named) : isMaximum ? 100 : undefined
  return rank === undefined ? undefined : { found, rank, value: quantity.value }
}

function rankOf([, short, median, maximum, long]: RegExpExecArray): number {
  if (median !== undefined) return 50
  return maximum === undefined ? Number(short ?? long) : 100
}

/** The first pair in which the higher percentile is smaller. A label that comes again begins another measurement. */
export function unorderedPair(
  row: readonly Percentile[],
): { readonly lower: Percentile; readonly higher: Percentile } | undefined {
  let run: Percentile[] = []
  for (const one of row) {
    if (run.some(({ rank }) => rank === one.rank)) run = []
    for (const other of run) {
      const [lower, higher] = other.rank < one.rank ? [other, one] : [one, other]
      if (lower.value > higher.value) return { lower, higher }
    }
    run.push(one)
  }
  return undefined
}
