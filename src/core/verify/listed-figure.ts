import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { parseListing } from '../evidence/listing.ts'
import { flatten } from './flatten.ts'
import { literalForm } from './literal-form.ts'
import { wordStems } from './word-stems.ts'

/** A line of a source’s `figures`, taken apart: what must stand in the page, and near what. */
export interface ListedFigure {
  /** To be found as it is. */
  readonly literal: string
  readonly figures: readonly Figure[]
  /** The stems of its other words. */
  readonly words: readonly string[]
  /** It has names with digits, signs of code or a fraction, whose very order says what is meant. */
  readonly isCode: boolean
}

export function listedFigure(listed: string): ListedFigure {
  const text = flatten(parseListing(listed).printed).text.trim()
  const figures = findFigures(text)
  const rest = withoutFigures(text, figures)
  return {
    literal: literalForm(text),
    figures,
    words: wordStems(rest),
    isCode: /[\p{N}_"={}[\]<>;|*\\]/u.test(rest) || figures.some((figure) => /\d\/\d/.test(figure.text)),
  }
}

function withoutFigures(text: string, figures: readonly Figure[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of figures) {
    rest += `${text.slice(at, start)} `
    at = end
  }
  return rest + text.slice(at)
}
