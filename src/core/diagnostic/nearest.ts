import { distance } from 'fastest-levenshtein'

/** The known name closest to a word, or undefined where none is close enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, word.length / 3) + 1
  for (const candidate of known) {
    const away = distance(word, candidate)
    if (away < least) {
      best = candidate
      least = away
    }
  }
  return best
}
