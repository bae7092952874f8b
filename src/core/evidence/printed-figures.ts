import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { parseListing } from './listing.ts'
import { digitsOfSpelled, spelledNumber } from './spelled-numbers.ts'

/**
 * The figures of a line that lists what a source prints; of its meaning, where it gives one. There, and only there, small
 * numbers in letters before a unit count: “at least one minute” is printed where the author writes `at least 1 minute`.
 * Offsets are those of the string with digits in their place.
 */
export function printedFigures(listed: string): readonly Figure[] {
  const { printed, means } = parseListing(listed)
  return findFigures((means ?? printed).replace(spelledNumber, digitsOfSpelled))
}
