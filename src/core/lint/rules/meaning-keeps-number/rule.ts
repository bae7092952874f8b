import { parseListing } from '../../../evidence/listing.ts'
import { printedFigures } from '../../../evidence/printed-figures.ts'
import type { SourceRule } from '../../rule.ts'

export const meaningKeepsNumber = {
  code: 'meaning-keeps-number',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary: 'What a listed figure is said to mean adds a unit and keeps the printed number.',
  *check(source) {
    for (const [index, listed] of source.data.figures.entries()) {
      const { printed, means } = parseListing(listed)
      if (means === undefined) continue
      const known = new Set(numbersOf(printed))
      const strange = numbersOf(means).filter((number) => !known.has(number))
      if (strange.length === 0 && printedFigures(listed).length > 0) continue
      yield {
        at: ['figures', index],
        message:
          strange.length === 0
            ? `“${means}” holds no figure.`
            : `“${means}” has a number that “${printed}” does not print.`,
        help: 'Left of the arrow stands what the page prints, right of it the same number with its unit.',
      }
    }
  },
} satisfies SourceRule

const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/\d(?:[\d,_]*\d)?(?:\.\d+)?/g)].map(([number]) => Number(number.replace(/[,_]/g, '')))
