import type { EntryFigure } from '../corpus/entry-evidence.ts'
import { stripMarks } from '../evidence/marks.ts'

/** What stands before and after a figure in its text, without marks and with single spaces. */
export interface FigureContext {
  readonly before: string
  readonly after: string
}

/** No rule looks further than a sentence; a long text has many figures, and each would read it whole. */
const reach = 500

const cache = new WeakMap<EntryFigure, FigureContext>()

/** The words around a figure; a sentence’s end is not looked for. */
export function figureContext(found: EntryFigure): FigureContext {
  const known = cache.get(found)
  if (known) return known
  const { spot, figure } = found
  let before: string | undefined
  let after: string | undefined
  const made = {
    get before() {
      before ??= plain(spot.text.slice(Math.max(0, figure.start - reach), figure.start))
      return before
    },
    get after() {
      after ??= plain(spot.text.slice(figure.end, figure.end + reach))
      return after
    },
  }
  cache.set(found, made)
  return made
}

/** What stands between two figures of one text, `a` before `b`. */
export const textBetween = (a: EntryFigure, b: EntryFigure): string =>
  plain(a.spot.text.slice(a.figure.end, b.figure.start))

const plain = (text: string): string => stripMarks(text).replace(/\s+/g, ' ')
