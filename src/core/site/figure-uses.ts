import type { AnyEntry } from '../corpus/entry.ts'
import { type EntryFigure, entryFigures } from '../corpus/entry-evidence.ts'
import { isPrinted } from '../evidence/is-printed.ts'
import { walkedParts } from './parts/walk.ts'

/** One figure of a source, as it lists it, and where entries use it. */
export interface FigureUse {
  readonly listed: string
  readonly uses: readonly EntryUse[]
}

export interface EntryUse {
  readonly entry: AnyEntry
  /** The parts of the entry that state it, by their key, in its order. */
  readonly parts: readonly string[]
}

/** Where each of a source’s listed figures is used; one that no citing entry states has no uses. */
export function figureUses(
  key: string,
  figures: readonly string[],
  citing: readonly AnyEntry[],
): readonly FigureUse[] {
  const cited = citing.map((entry) => ({
    entry,
    figures: entryFigures(entry).filter((each) => cites(each, key)),
  }))
  return figures.map((listed) => {
    const alone = [listed]
    return {
      listed,
      uses: cited.flatMap(({ entry, figures: own }): readonly EntryUse[] => {
        const parts = own
          .filter(({ figure }) => isPrinted(figure, alone))
          .map(({ spot }) => String(spot.pointer[0]))
        return parts.length === 0 ? [] : [{ entry, parts: [...new Set(parts)] }]
      }),
    }
  })
}

const cites = ({ marks }: EntryFigure, key: string): boolean =>
  marks.some((mark) => mark.kind === 'source' && mark.keys.some((each) => each.key === key))

/** Where on an entry’s page one of its parts stands; empty for what stands at its head. */
export function partAnchor(part: string, entry: AnyEntry): string {
  if (part === 'title' || part === 'summary' || part === 'as-of') return ''
  if (part === 'calculations') return '#citations'
  if (part === 'incidents' || part === 'related') return '#related'
  return entry.kind === 'debugging-guide' && walkedParts.has(part) ? '#walk' : `#${part}`
}
