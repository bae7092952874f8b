import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { sentenceEnds } from '../evidence/sentence-ends.ts'
import { flatten } from './flatten.ts'
import { literalForm } from './literal-form.ts'
import type { MappedText } from './mapped-text.ts'
import { tableFigures } from './table-figures.ts'

/** A page made ready to be asked for any number of figures: all of its own are read once. */
export interface TextIndex {
  readonly original: string
  readonly flat: MappedText
  /** The flat text with one kind of quote, dash and space; offsets are those of the flat text. */
  readonly literal: string
  /** In order; offsets are those of the flat text. */
  readonly figures: readonly Figure[]
  /** Figures whose unit stands in the head of their table’s column. */
  readonly cells: readonly Figure[]
  readonly sentenceEnds: readonly number[]
}

export function indexText(original: string): TextIndex {
  const flat = flatten(original)
  return {
    original,
    flat,
    literal: literalForm(flat.text),
    figures: findFigures(flat.text),
    cells: tableFigures(flat.text),
    sentenceEnds: sentenceEnds(flat.text),
  }
}
