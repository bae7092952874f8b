import type { Figure } from '../evidence/figure.ts'

/**
 * Whether the figure at `at` only goes on the duration before it: the `95 minutes` of `1 hour and 95 minutes`, which the
 * grammar does not add up, is no duration of its own.
 */
export function isPartOfDuration(text: string, figures: readonly Figure[], at: number): boolean {
  const figure = figures[at]
  const before = figures[at - 1]
  if (!figure || !before || !isDuration(figure) || !isDuration(before)) return false
  return /^\s{0,2}(?:,\s?)?(?:and\s)?$/.test(text.slice(before.end, figure.start))
}

const isDuration = ({ quantity, bound }: Figure): boolean =>
  bound === 'exact' && quantity.kind === 'scalar' && quantity.unit.dimension === 'time'
