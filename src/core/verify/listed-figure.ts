import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { parseListing } from '../evidence/listing.ts'
import { flatten } from './flatten.ts'
import { literalForm } from './literal-form.ts'
import { wordStems } from './word-stems.ts'

/** A line of a source’s `figures`, taken apart: what must stand in the page, and near what. */
export interface ListedFigure {
  readonly listed: string
  /** To be found as it is. */
  readonly literal: string
  readonly figures: readonly Figure[]
  /** Numbers that are no figures to the grammar: `v3`, `db-17`. */
  readonly names: readonly string[]
  /** The stems of its other words. */
  readonly words: readonly string[]
}

export function listedFigure(listed: string): ListedFigure {
  const text = flatten(parseListing(listed).printed).text.trim()
  const figures = findFigures(text)
  const rest = withoutFigures(text, figures)
  return {
    listed,
    literal: literalForm(text),
    figures,
    names: [...rest.matchAll(/[\p{L}\p{N}_.]*\p{N}[\p{L}\p{N}_]*/gu)].map(([name]) => name),
    words: wordStems(rest),
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
