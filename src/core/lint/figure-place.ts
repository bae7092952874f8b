import type { EntryFigure } from '../corpus/entry-evidence.ts'
import type { Mark } from '../source/locate.ts'

/** Where to put the caret for a figure: its words, and which of them when the same digits stand there more than once. */
export function figurePlace({ spot, figure }: EntryFigure): Mark {
  const before = spot.text.slice(0, figure.start)
  return { words: figure.text, occurrence: before.split(figure.text).length - 1 }
}
