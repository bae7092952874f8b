import type { AnyEntry } from '../corpus/entry.ts'
import { entryFigures } from '../corpus/entry-evidence.ts'
import type { Figure } from '../evidence/figure.ts'
import { sameFigure } from '../evidence/same-figure.ts'

/** Whether a figure in a name or title stands, with a mark, in another text of the entry. */
export function labelFigureIsCited(entry: AnyEntry, figure: Figure): boolean {
  return entryFigures(entry).some(
    (other) => other.spot.role !== 'label' && other.marks.length > 0 && sameFigure(figure, other.figure),
  )
}
