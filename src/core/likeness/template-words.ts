/** A figure, a code or a name: what somebody changes who fills in a template. */
export const slot = '_'

const code = /`[^`]*`/g
const spaces = /\s+/
const asciiLetters = { from: 97, to: 122 } as const
const lower = /\p{Ll}/u
/** Inside a word: `today’s`, `fail-over`. */
const joints = "’'-"
const number = /^[$€£]?\p{N}[\p{N}.,]*$/u
const timeUnit = /^(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?|weeks?|months?|years?)$/

/**
 * The words of a sentence as a template has them: lower-case words stand, and names, figures and code become one `slot`,
 * as does the first word, of which nobody can say whether it is a name. Neighbouring slots are one. A unit of time goes
 * with its number: `10 seconds` and `2 min` are filled into the same place.
 */
export function templateWords(sentence: string): readonly string[] {
  const words: string[] = [slot]
  let isFirst = true
  let isAfterNumber = false
  for (const token of (sentence.includes('`') ? sentence.replace(code, slot) : sentence).split(spaces)) {
    const word = bareWord(token)
    if (word === '') continue
    const isUnit = isAfterNumber && timeUnit.test(word)
    if (!isFirst && !isUnit && word !== slot) words.push(word)
    else if (words.at(-1) !== slot) words.push(slot)
    isFirst = false
    isAfterNumber = word === slot && number.test(token)
  }
  return words
}

/** A token without the punctuation around it, or `slot`; nothing where it is punctuation alone. */
function bareWord(token: string): string {
  let start = -1
  let end = 0
  for (let index = 0; index < token.length; index += 1) {
    if (isLower(token, index)) {
      if (start < 0) start = index
      end = index + 1
    } else if (isFilled(token, index)) return slot
    else if (start >= 0 && !joints.includes(token[index] ?? '')) {
      // `and/or` is two words at once, and none of a template’s own.
      if (/[\p{L}\p{N}]/u.test(token.slice(index + 1))) return slot
      break
    }
  }
  return start < 0 ? '' : token.slice(start, end)
}

function isLower(token: string, index: number): boolean {
  const unit = token.charCodeAt(index)
  return unit < 128 ? unit >= asciiLetters.from && unit <= asciiLetters.to : lower.test(token[index] ?? '')
}

/** A capital, a digit, a currency, a percent sign, or a letter of no case. */
const isFilled = (token: string, index: number): boolean => /[\p{L}\p{N}$€£%_/]/u.test(token[index] ?? '')

/** How many words of a template are its own. */
export const ownWords = (words: readonly string[]): number =>
  words.reduce((count, word) => (word === slot ? count : count + 1), 0)
