import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { digitsOfSpelled, spelledNumber } from './spelled-numbers.ts'

/**
 * The figures of a string that a source prints. There, and only there, small numbers in letters before a unit count:
 * “at least one minute” is printed where the author writes `at least 1 minute`. Offsets are those of the string with
 * digits in their place.
 */
export function printedFigures(printed: string): readonly Figure[] {
  return findFigures(printed.replace(spelledNumber, digitsOfSpelled))
}
