import { printedFigures } from '../../../evidence/printed-figures.ts'
import { sameFigure } from '../../../evidence/same-figure.ts'
import { figuresCiting } from '../../cited-keys.ts'
import type { SourceRule } from '../../rule.ts'

export const sourceFigureIsUsed = {
  code: 'source-figure-is-used',
  scope: 'source',
  gate: 'evidence',
  severity: 'warning',
  summary: 'Every figure listed in a source is used by an entry.',
  *check(source, corpus) {
    const cited = figuresCiting(corpus).get(source.key)
    if (!cited) return
    for (const [index, printed] of source.data.figures.entries()) {
      const figures = printedFigures(printed)
      if (figures.some((figure) => cited.some((written) => sameFigure(written, figure)))) continue
      yield {
        at: ['figures', index],
        message:
          figures.length === 0
            ? `“${printed}” holds no figure.`
            : `No entry uses “${printed}” from this source.`,
        help: 'Use it, or drop it from the list.',
      }
    }
  },
} satisfies SourceRule
