import type { AnyEntry } from '../../../corpus/entry.ts'
import { entryMarks } from '../../../corpus/entry-evidence.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { repeatedPrints } from '../../../likeness/repeated-prints.ts'
import type { TextSpot } from '../../../schema/text-spots.ts'
import { companyOf } from '../../company-of.ts'
import type { EntrySentence } from '../../entry-sentences.ts'
import type { Finding } from '../../rule.ts'
import { repeatedOf, type TextPrint } from '../../text-prints.ts'

interface Place extends EntrySentence {
  readonly entry: AnyEntry
}

/** The long sentences that an earlier entry has as well, but for names and figures. */
export function* repeatedSentences(
  prints: ReadonlyMap<AnyEntry, TextPrint>,
): Iterable<Finding & { readonly path: string }> {
  const repeated = repeatedPrints(Array.from(prints.values(), ({ templates }) => templates.prints))
  const firsts = new Map<number, Place>()
  for (const [entry, { templates }] of prints) {
    for (const { print, ...sentence } of repeatedOf(entry, templates, repeated)) {
      const place = { entry, ...sentence }
      const first = firsts.get(print)
      if (!first) firsts.set(print, place)
      else if (!isSameFact(first, place)) yield findingOf(place, first)
    }
  }
}

/**
 * The same words are no template where they are the same fact: in views of one company, which tell of the same
 * components, and where both places give the same source for the very same words.
 */
function isSameFact(a: Place, b: Place): boolean {
  if (a.entry === b.entry) return true
  const company = companyOf(a.entry)
  if (company !== undefined && company === companyOf(b.entry)) return true
  if (plain(a.text) !== plain(b.text)) return false
  const cited = keysBeside(a.entry, a.spot)
  return [...keysBeside(b.entry, b.spot)].some((key) => cited.has(key))
}

const plain = (text: string): string => stripMarks(text).replace(/\s+/g, ' ').trim()

/** The sources cited in a text or beside it in the same object, as a step’s `from`. */
function keysBeside(entry: AnyEntry, spot: TextSpot): ReadonlySet<string> {
  const parent = spot.pointer.slice(0, -1).join('/')
  return new Set(
    entryMarks(entry).flatMap(({ spot: other, mark }) =>
      mark.kind === 'source' && (other === spot || other.pointer.slice(0, -1).join('/') === parent)
        ? mark.keys.map(({ key }) => key)
        : [],
    ),
  )
}

function findingOf(place: Place, first: Place): Finding & { readonly path: string } {
  const words = plain(place.text).split(' ').slice(0, 6).join(' ')
  return {
    path: place.entry.path,
    at: place.spot.pointer,
    message: `“${words} …” stands in “${first.entry.id}” too, but for names and figures.`,
    help: 'Say what only this entry can say, or leave the sentence out; where it is one fact, give it the same words and the same source.',
    related: [{ path: first.entry.path, at: first.spot.pointer, message: 'The other sentence.' }],
  }
}
