import type { Figure, Quantity } from '../evidence/figure.ts'
import { sameFigure } from '../evidence/same-figure.ts'

/**
 * Whether a page’s figure says all that is listed for it. Stricter than the balance of entry and source: a year, a day, a
 * zone or an “about” that is listed must stand in the page, too.
 */
export function statesFigure(listed: Figure, printed: Figure): boolean {
  if (listed.bound === 'about' && printed.bound !== 'about') return false
  return sameFigure(listed, printed) && isAsFull(listed.quantity, printed.quantity)
}

function isAsFull(listed: Quantity, printed: Quantity): boolean {
  if (listed.kind === 'date' && printed.kind === 'date') return listed.year === 0 || printed.year !== 0
  if (listed.kind !== 'clock' || printed.kind !== 'clock') return true
  return (
    (listed.date === undefined || printed.date !== undefined) &&
    (listed.zone === undefined || printed.zone !== undefined)
  )
}
