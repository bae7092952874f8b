import type { AnyEntry } from '../corpus/entry.ts'
import { sentencesOf } from '../evidence/sentences.ts'
import type { TextSpot } from '../schema/text-spots.ts'

/** A sentence of an entry’s own prose, at its place. */
export interface EntrySentence {
  readonly spot: TextSpot
  readonly text: string
}

/** What `atlas new` leaves to the author is another rule’s finding. */
const placeholder = /^Write: /
const absences = new Set<string | number>(['unpublished', 'not-applicable'])

/**
 * The sentences an author wrote about the subject, in the file’s order. Reasons for an absence are left out: a hundred
 * reports that publish no revenue are a hundred times the same true reason.
 */
export function* entrySentences(entry: AnyEntry): Iterable<EntrySentence> {
  for (const spot of entry.spots) {
    if (spot.role !== 'prose' || absences.has(spot.pointer.at(-1) ?? '') || placeholder.test(spot.text))
      continue
    for (const { text } of sentencesOf(spot.text)) yield { spot, text }
  }
}
