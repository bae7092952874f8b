import { citedFigures } from '../evidence/cited-figures.ts'
import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { type Mark, parseMarks, stripMarks } from '../evidence/marks.ts'
import { memoised } from '../recall/memoised.ts'
import type { Pointer, TextSpot } from '../schema/text-spots.ts'
import type { AnyEntry } from './entry.ts'

/** A figure in an entry, and the marks that vouch for it: one in prose, perhaps several for an instant. */
export interface EntryFigure {
  readonly spot: TextSpot
  readonly figure: Figure
  readonly marks: readonly Mark[]
}

/** A mark in an entry, wherever it stands. */
export interface EntryMark {
  readonly spot: TextSpot
  readonly mark: Mark
}

/** Entries whose evidence is remembered: all of an atlas, and of a far larger one as many as rules look at in turn. */
const mostEntries = 2_000

/** Every figure of an entry that needs evidence, in the file's order. */
export const entryFigures: (entry: AnyEntry) => readonly EntryFigure[] = memoised(
  (entry) =>
    entry.spots.flatMap((spot): readonly EntryFigure[] => {
      switch (spot.role) {
        case 'prose':
        case 'label':
          return citedFigures(spot.text).map(({ figure, mark }) => ({
            spot,
            figure,
            marks: mark ? [mark] : [],
          }))
        case 'instant':
          return instantFigures(entry, spot)
        default:
          return []
      }
    }),
  mostEntries,
)

/** Every mark of an entry, wherever it stands, in the file's order. */
export const entryMarks: (entry: AnyEntry) => readonly EntryMark[] = memoised(
  (entry) =>
    entry.spots.flatMap((spot) =>
      bearsMarks(spot) ? parseMarks(spot.text).marks.map((mark) => ({ spot, mark })) : [],
    ),
  mostEntries,
)

const bearsMarks = (spot: TextSpot): boolean =>
  spot.role === 'prose' || spot.role === 'label' || spot.role === 'instant' || spot.role === 'marks'

/** An instant is vouched for by its own marks, or else by those beside it in the same object. */
function instantFigures(entry: AnyEntry, spot: TextSpot): readonly EntryFigure[] {
  const own = parseMarks(spot.text).marks
  const parent = spot.pointer.slice(0, -1)
  const marks =
    own.length > 0
      ? own
      : entry.spots
          .filter((other) => other !== spot && bearsMarks(other) && isChildOf(other.pointer, parent))
          .flatMap((other) => parseMarks(other.text).marks)
  return findFigures(stripMarks(spot.text)).map((figure) => ({ spot, figure, marks }))
}

const isChildOf = (pointer: Pointer, parent: Pointer): boolean =>
  pointer.length === parent.length + 1 && parent.every((step, index) => pointer[index] === step)
