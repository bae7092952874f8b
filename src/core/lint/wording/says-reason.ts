import { stripMarks } from '../../evidence/marks.ts'
import { grammarWords } from './grammar-words.ts'
import { isAmong } from './is-among.ts'
import { wordsOf } from './plain-words.ts'

/** Words that say once more that there is nothing. */
const sayThatThereIsNothing: ReadonlySet<string> = new Set(
  `absent anywhere applicable apply available cannot case company data determine determined describe detail detailed disclose document exist figure find
  found give given info information irrelevant known list listed mention missing n/a na name named not-applicable nothing
  number online organisation organization pending possible provide public publicly publish question scenario situation relevant reported
  reveal say setting share source specified specify state stated tba tbc tbd todo unavailable unclear undisclosed unknown
  unpublished unspecified unsure value`.split(/\s+/),
)

/** Whether the reason of an absence holds at least three words, and one beyond `hollow` and the fact that nothing is known. */
export function saysReason(reason: string, hollow: ReadonlySet<string>): boolean {
  const words = wordsOf(stripMarks(reason))
  if (words.length < 3) return false
  return words.some(
    (word) =>
      !grammarWords.has(word) &&
      !isAmong(sayThatThereIsNothing, word) &&
      !isAmong(hollow, word) &&
      !isAmong(hollow, word.replaceAll('-', '')),
  )
}
