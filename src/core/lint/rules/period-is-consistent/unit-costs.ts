import type { AnyEntry } from '../../../corpus/entry.ts'
import type { EntryFigure } from '../../../corpus/entry-evidence.ts'
import { figureContext } from '../../figure-context.ts'
import { figurePlace } from '../../figure-place.ts'
import { month } from '../../monthly-money.ts'
import type { Finding } from '../../rule.ts'

const year = 12 * month
const closeness = 0.015

/**
 * Unit costs said to be a month that are the total of a year over the number of units, as five of five were in the
 * closest public attempt. A cost marked `[=calculation]` is computed with its units and cannot be.
 */
export function* spreadWithoutMonths(entry: AnyEntry, figures: readonly EntryFigure[]): Iterable<Finding> {
  const totals = figures.filter(isTotal)
  for (const found of figures) {
    const unit = found.marks.some(({ kind }) => kind === 'calculation') ? undefined : monthlyUnitCost(found)
    if (!unit) continue
    const counts = figures.flatMap((figure) => countOf(figure, unit.noun))
    for (const total of totals) {
      const { quantity } = total.figure
      if (quantity.kind !== 'scalar') continue
      const yearly = quantity.value * year
      const isYearly = counts.some((count) => isNear(yearly / count, unit.cost))
      if (!isYearly || counts.some((count) => isNear(yearly / 12 / count, unit.cost))) continue
      yield {
        at: found.spot.pointer,
        on: figurePlace(found),
        message: `“${found.figure.text}” is what “${total.figure.text}” is for each ${unit.noun} a year, not a month.`,
        help: 'Compute it in `calculations`, which has the units checked.',
        related: [{ path: entry.path, at: total.spot.pointer, message: 'The total.' }],
      }
    }
  }
}

const isNear = (a: number, b: number): boolean => Math.abs(a / b - 1) <= closeness

/** Money over time for all, where an entry tells what the whole costs. */
function isTotal({ figure: { quantity }, spot }: EntryFigure): boolean {
  if (quantity.kind !== 'scalar' || !quantity.unit.dimension.startsWith('money')) return false
  return (
    quantity.unit.per === 'time' &&
    ['total-monthly', 'summary', 'money', 'title'].includes(String(spot.pointer[0]))
  )
}

/** `$34 / member / month`, in money and the noun. */
function monthlyUnitCost({
  figure,
}: EntryFigure): { readonly cost: number; readonly noun: string } | undefined {
  const { quantity, text } = figure
  if (quantity.kind !== 'scalar' || !quantity.unit.dimension.startsWith('money')) return undefined
  const [time, noun, ...more] = [...(quantity.unit.per?.split('/') ?? [])].sort((a) =>
    a === 'time' ? -1 : 1,
  )
  if (time !== 'time' || noun === undefined || more.length > 0 || !/\bmonth|\bmo\b/.test(text))
    return undefined
  return { cost: quantity.value * month, noun }
}

/** How many of the noun a figure counts: `6.9 million members`. */
function countOf(found: EntryFigure, noun: string): readonly number[] {
  const { quantity } = found.figure
  if (quantity.kind !== 'scalar' || quantity.unit.dimension !== '' || quantity.unit.per !== undefined)
    return []
  return new RegExp(`^ (?:[a-z-]+ ){0,3}${noun}(?:s|es)?\\b`, 'i').test(figureContext(found).after)
    ? [quantity.value]
    : []
}
