import { wordsOf } from './words.ts'

/** A stretch of a text, and whether triage recognised it. */
export interface Stretch {
  readonly text: string
  readonly isKnown: boolean
}

/** A pasted text cut where recognised words begin and end; put together it is the text again. */
export function markedWords(text: string, known: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const push = (end: number, isKnown: boolean): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), isKnown })
    at = end
  }
  for (const match of text.matchAll(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu)) {
    const words = wordsOf(match[0])
    const isKnown = words.some(
      (word) => known.has(word.text) || (word.of !== undefined && known.has(word.of)),
    )
    if (!isKnown) continue
    push(match.index, false)
    push(match.index + match[0].length, true)
  }
  push(text.length, false)
  return stretches
}
