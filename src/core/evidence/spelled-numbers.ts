import { unitOfWord } from './unit-words.ts'

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A small number in letters before another word; its groups are the two words. */
export const spelledNumber = new RegExp(`\\b(${small.join('|')})(?=[ -](\\p{L}+))`, 'giu')

/** What such a number is with digits. Only before a unit: “two sites” prints no figure, and stays. */
export function digitsOfSpelled(spelled: string, number: string, next: string): string {
  return unitOfWord(next) ? String(small.indexOf(number.toLowerCase())) : spelled
}
