import type { Bound, Figure, Quantity, Unit } from './figure.ts'
import { isClose } from './is-close.ts'
import { sameClock } from './same-clock.ts'

/**
 * Whether an author’s figure says what a source prints, magnitude, unit and zone made alike. Nothing is rounded: 5.46 is
 * not 5.5. Not symmetric: the written figure may be less precise in its date or bound, never more.
 */
export function sameFigure(written: Figure, printed: Figure): boolean {
  return sameBound(written.bound, printed.bound) && sameQuantity(written, printed)
}

/** `over`, `at least` and `300+` are one bound; `nearly`, `under` and `up to` another. */
const sides: Readonly<Record<Bound, string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'lower',
  'more-than': 'lower',
  'at-most': 'upper',
  'less-than': 'upper',
}

/** A printed bound must be kept; `about` may be added to an exact figure, because it only weakens the claim. */
function sameBound(written: Bound, printed: Bound): boolean {
  return sides[written] === sides[printed] || (written === 'about' && printed === 'exact')
}

function sameQuantity(writtenFigure: Figure, printedFigure: Figure): boolean {
  const written = writtenFigure.quantity
  const printed = printedFigure.quantity
  if (written.kind === 'scalar' && printed.kind === 'scalar') {
    return isClose(written.value, printed.value) && sameUnit(written.unit, printed.unit)
  }
  if (written.kind === 'range' && printed.kind === 'range') {
    return (
      isClose(written.low, printed.low) &&
      isClose(written.high, printed.high) &&
      sameUnit(written.unit, printed.unit)
    )
  }
  if (written.kind === 'clock' && printed.kind === 'clock')
    return sameClock(writtenFigure, written, printedFigure, printed)
  if (written.kind === 'date') return sameDate(written, printed)
  // A lone `2048` in a list reads as a year, and may be the count an author states with its noun.
  return printed.kind === 'date' && isBareYear(printed) && isCountOf(written, printed.year)
}

/** Cores are counted like any noun: `64 vCPUs` are the `64` of a list. */
const dimensionOf = ({ dimension }: Unit): string => (dimension === 'cores' ? '' : dimension)

/**
 * Dimensions must agree. Denominators must agree where both state them. Where one side leaves them out they are only
 * missed in a count: a list prints `950,000`, a sentence breaks off before `queries per second`. Money, data and durations
 * without their `per` are another claim.
 */
function sameUnit(written: Unit, printed: Unit): boolean {
  if (dimensionOf(written) !== dimensionOf(printed)) return false
  if (written.per === printed.per) return true
  const isOneSided = written.per === undefined || printed.per === undefined
  return isOneSided && dimensionOf(written) === ''
}

/** A date less precise than the printed one, or one whose year the source’s own date gives, is the same date. */
function sameDate(written: Extract<Quantity, { kind: 'date' }>, printed: Quantity): boolean {
  if (printed.kind === 'scalar') return isBareYear(written) && isCountOf(printed, written.year)
  const other = printed.kind === 'clock' ? printed.date : printed.kind === 'date' ? printed : undefined
  if (!other) return false
  const { year, month, day } = written
  if (year !== 0 && other.year !== 0 && year !== other.year) return false
  return (month === undefined || month === other.month) && (day === undefined || day === other.day)
}

const isBareYear = (date: { readonly month?: number }): boolean => date.month === undefined

const isCountOf = (quantity: Quantity, count: number): boolean =>
  quantity.kind === 'scalar' &&
  quantity.value === count &&
  quantity.unit.dimension === '' &&
  quantity.unit.per === undefined
