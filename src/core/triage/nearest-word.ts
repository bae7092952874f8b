import { distance } from 'fastest-levenshtein'
import type { Library } from './library.ts'

const shortest = 5
const long = 8

/** The library’s word that a mistyped one meant: one letter off, or two in a long word; undefined where none is near. */
export function nearestWord(word: string, library: Library): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return undefined
  const most = word.length >= long ? 2 : 1
  let best: string | undefined
  let least = most + 1
  for (const other of library.wordsBeginning(word[0] ?? '')) {
    if (Math.abs(other.length - word.length) > most) continue
    const apart = distance(word, other)
    if (apart < least) {
      least = apart
      best = other
    }
  }
  return best
}
