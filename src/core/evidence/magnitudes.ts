const words: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
}

const letters: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, MM: 1e6, B: 1e9, T: 1e12, G: 1e9 }
/** `$5m` is five million where `5m` is five minutes. */
const moneyLetters: Readonly<Record<string, number>> = { m: 1e6, mm: 1e6, b: 1e9, t: 1e12 }

export type Gap = 'glued' | 'space' | 'hyphen'

/**
 * What a word after a number multiplies it by. A spaced `B` after a whole number is bytes (`512 B`), and only
 * thousands, millions and billions are ever written as a letter after a space.
 */
export function magnitudeOfWord(
  word: string,
  gap: Gap,
  isMoney: boolean,
  isWhole: boolean,
): number | undefined {
  const named = words[word.toLowerCase()]
  if (named !== undefined && Object.hasOwn(words, word.toLowerCase())) return named
  if (gap === 'hyphen') return undefined
  if (gap === 'space' && !isMoney && (word === 'T' || word === 'G' || (word === 'B' && isWhole)))
    return undefined
  if (isMoney && Object.hasOwn(moneyLetters, word)) return moneyLetters[word]
  return Object.hasOwn(letters, word) ? letters[word] : undefined
}
