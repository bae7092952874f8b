import type { EntryFigure } from '../corpus/entry-evidence.ts'
import { stripMarks } from '../evidence/marks.ts'

/** What stands before and after a figure in its text, without marks and with single spaces. */
export interface FigureContext {
  readonly before: string
  readonly after: string
}

/** The words around a figure; a sentence’s end is not looked for. */
export function figureContext({ spot, figure }: EntryFigure): FigureContext {
  return {
    before: plain(spot.text.slice(0, figure.start)),
    after: plain(spot.text.slice(figure.end)),
  }
}

/** What stands between two figures of one text, `a` before `b`. */
export const textBetween = (a: EntryFigure, b: EntryFigure): string =>
  plain(a.spot.text.slice(a.figure.end, b.figure.start))

const plain = (text: string): string => stripMarks(text).replace(/\s+/g, ' ')
