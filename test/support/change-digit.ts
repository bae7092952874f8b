/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const spelled = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Digits in a tag or in a link’s target are nobody’s figure. */
const unseen = /<[^<>]*>|\]\([^()]*\)/g
const spelledWord = new RegExp(`\\b(?:${spelled.join('|')})\\b`, 'gi')

/** How many digits stand in a stretch; a number in letters counts as one. */
export const digitsIn = (text: string, { start, end }: Stretch): number => spotsIn(text, start, end).length

/**
 * The text with one digit of each stretch changed: its `nth`, or its last where it has fewer. `by` from 1 to 9 is added to
 * the digit. Stretches that share a digit change it once.
 */
export function changeDigits(text: string, stretches: readonly Stretch[], nth: number, by: number): string {
  const spots = new Map<number, Spot>()
  for (const { start, end } of stretches) {
    const found = spotsIn(text, start, end)
    const spot = found[Math.min(nth, found.length - 1)]
    if (spot) spots.set(spot.start, spot)
  }
  let changed = ''
  let at = 0
  for (const { start, end, word } of [...spots.values()].sort((a, b) => a.start - b.start)) {
    changed += text.slice(at, start) + otherThan(word, by)
    at = end
  }
  return changed + text.slice(at)
}

interface Spot extends Stretch {
  readonly word: string
}

function spotsIn(text: string, start: number, end: number): readonly Spot[] {
  const part = text.slice(start, end).replace(unseen, (markup) => ' '.repeat(markup.length))
  const digits = [...part.matchAll(/\d/g)]
  return (digits.length > 0 ? digits : [...part.matchAll(spelledWord)]).map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    word: found[0],
  }))
}

function otherThan(word: string, by: number): string {
  if (/\d/.test(word)) return String((Number(word) + by) % 10)
  return spelled[(spelled.indexOf(word.toLowerCase()) + by) % spelled.length] ?? word
}
