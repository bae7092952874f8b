import type { AnyEntry } from '../../../corpus/entry.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import type { Pointer } from '../../../schema/text-spots.ts'

/** A date or an instant of an entry, without its marks and without the sign for “about”. */
export interface EntryDate {
  readonly at: Pointer
  readonly text: string
}

/** What an entry says when something was so or happened, in fields made for it. */
export function* entryDates(entry: AnyEntry): Iterable<EntryDate> {
  yield { at: ['as-of'], text: entry.data['as-of'] }
  for (const spot of entry.spots) {
    if (spot.role === 'instant')
      yield { at: spot.pointer, text: stripMarks(spot.text).replace(/^~\s?/, '').trim() }
  }
  if (entry.kind !== 'scale-journey' && entry.kind !== 'system-scale-evolution') return
  for (const [index, { at }] of entry.data['scale-points'].entries())
    if (at !== undefined) yield { at: ['scale-points', index, 'at'], text: at }
}
