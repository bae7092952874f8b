import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { unitOfWord } from './unit-words.ts'

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const spelled = new RegExp(`\\b(${small.join('|')})(?=[ -](\\p{L}+))`, 'giu')

/**
 * The figures of a string that a source prints. There, and only there, small numbers in letters before a unit count:
 * “at least one minute” is printed where the author writes `at least 1 minute`. Offsets are those of the string with
 * digits in their place.
 */
export function printedFigures(printed: string): readonly Figure[] {
  return findFigures(
    printed.replace(spelled, (word, _number: string, unit: string) =>
      unitOfWord(unit) ? String(small.indexOf(word.toLowerCase())) : word,
    ),
  )
}
