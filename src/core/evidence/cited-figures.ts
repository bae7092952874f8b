import { memoised } from '../recall/memoised.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { type Mark, parseMarks } from './marks.ts'
import { sentenceEnds } from './sentence-ends.ts'

export interface CitedFigure {
  readonly figure: Figure
  /** The first mark after the figure in its sentence. */
  readonly mark: Mark | undefined
}

/** Every figure of a text with the mark that vouches for it: a mark covers the figures since the previous one in its sentence. */
export function citedFigures(text: string): readonly CitedFigure[] {
  const figures = findFigures(text)
  return figures.length === 0 ? [] : cited(text)
}

const cited: (text: string) => readonly CitedFigure[] = memoised((text) => {
  const figures = findFigures(text)
  const { marks } = parseMarks(text)
  const ends = sentenceEnds(text).filter((end) => !marks.some((mark) => mark.start < end && end < mark.end))
  let nextMark = 0
  let nextEnd = 0
  return figures.map((figure) => {
    while ((marks[nextMark]?.start ?? Number.POSITIVE_INFINITY) < figure.end) nextMark += 1
    while ((ends[nextEnd] ?? Number.POSITIVE_INFINITY) < figure.end) nextEnd += 1
    const mark = marks[nextMark]
    return {
      figure,
      mark: mark && mark.start < (ends[nextEnd] ?? Number.POSITIVE_INFINITY) ? mark : undefined,
    }
  })
})
