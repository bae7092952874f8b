import { memoised } from '../recall/memoised.ts'
import { markSpans } from './mark-spans.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** A sentence of a text with its marks, and where it begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** The sentences of a text, in order; a full stop inside a mark (`[@a p. 14]`) ends none. */
export const sentencesOf: (text: string) => readonly Sentence[] = memoised((text) => {
  const marks = markSpans(text)
  const sentences: Sentence[] = []
  let start = 0
  for (const end of [...sentenceEnds(text), text.length]) {
    if (end <= start || marks.some((mark) => mark.start < end && end < mark.end)) continue
    sentences.push({ text: text.slice(start, end), start })
    start = end
  }
  return sentences
})
