/** A figure, a code or a name: what somebody changes who fills in a template. */
export const slot = '_'

const token = /`[^`]*`|[\p{L}\p{N}$€£%][\p{L}\p{N}’'$€£%.,:/-]*/gu
const number = /^[$€£]?\p{N}[\p{N}.,]*$/u
const timeUnit = /^(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?|weeks?|months?|years?)$/
const filled = /[\p{Lu}\p{N}$€£%`/_]/u

/**
 * The words of a sentence as a template has them: lower-case words stand, and names, figures and code become one `slot`,
 * as does the first word, of which nobody can say whether it is a name. Neighbouring slots are one. A unit of time goes
 * with its number: `10 seconds` and `2 min` are filled into the same place.
 */
export function templateWords(sentence: string): readonly string[] {
  const words: string[] = [slot]
  let isFirst = true
  let isAfterNumber = false
  for (const [found] of sentence.matchAll(token)) {
    const isUnit = isAfterNumber && timeUnit.test(found.replace(/[^\p{L}]+$/u, ''))
    if (!isFirst && !isUnit && !filled.test(found)) words.push(found.replace(/[^\p{L}]+$/u, ''))
    else if (words.at(-1) !== slot) words.push(slot)
    isFirst = false
    isAfterNumber = number.test(found)
  }
  return words
}

/** How many words of a template are its own. */
export const ownWords = (words: readonly string[]): number => words.filter((word) => word !== slot).length
