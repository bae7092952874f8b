import { memoised } from '../recall/memoised.ts'
import type { Figure } from './figure.ts'
import { readFigures } from './read-figures.ts'

/**
 * Every figure of a text, in order: numbers with their units, money, percentages, durations, rates, ranges, dates and
 * clock times, each with its bound. Ordinals, versions, product names, identifiers, ports, codes, addresses, code in
 * backticks and whatever stands inside a mark are not figures. Never throws; linear in the text’s length.
 */
export const findFigures = (text: string): readonly Figure[] => (digit.test(text) ? figuresIn(text) : [])

/** Most texts have none, and need not be remembered. */
const digit = /\d/

const figuresIn: (text: string) => readonly Figure[] = memoised((text) =>
  readFigures(text).map(({ figure }) => figure),
)
