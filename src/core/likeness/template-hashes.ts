import { hashText, hashUnits } from './hash.ts'

/** A figure, a code or a name: what somebody changes who fills in a template. */
const slot = '_'
const slotHash = hashText(slot)

const code = /`[^`]*`/g
const readable = /[\p{L}\p{N}]/u
const number = /^[$€£]?\p{N}[\p{N}.,]*$/u
const timeUnit = /^(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?|weeks?|months?|years?)$/

/** What a character is to a template. A joint stands inside a word: `today’s`, `fail-over`. */
const kinds = {
  other: 0,
  lower: 1,
  /** A capital, a digit, a currency, a percent sign, or a letter of no case. */
  filled: 2,
  joint: 3,
  space: 4,
} as const
type Kind = (typeof kinds)[keyof typeof kinds]

function readKind(character: string): Kind {
  if (/\s/.test(character)) return kinds.space
  if (/\p{Ll}/u.test(character)) return kinds.lower
  if (/[\p{L}\p{N}$€£%_/]/u.test(character)) return kinds.filled
  return /[’'-]/.test(character) ? kinds.joint : kinds.other
}

/** Nearly every character of the atlas is one of these. */
const ofAscii = Array.from({ length: 128 }, (_, unit) => readKind(String.fromCharCode(unit)))

const kindAt = (text: string, at: number): Kind => ofAscii[text.charCodeAt(at)] ?? readKind(text[at] ?? '')

/**
 * The words of a sentence as a template has them, each as its hash: lower-case words stand, and names, figures and code become one
 * slot, as does the first word, of which nobody can say whether it is a name. Neighbouring slots are one. A unit of time goes with
 * its number: `10 seconds` and `2 min` are filled into the same place. Read where it stands: every sentence of the atlas comes by
 * here, and a string for each word took nearly twice as long.
 */
export function templateHashes(sentence: string): readonly number[] {
  const text = sentence.includes('`') ? sentence.replace(code, slot) : sentence
  const hashes: number[] = [slotHash]
  let isFirst = true
  let isAfterNumber = false
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) === kinds.space) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < text.length && kindAt(text, end) !== kinds.space) end += 1
    const word = bareWord(text, at, end)
    if (word !== undefined) {
      const isSlot = word === 'slot' || (isAfterNumber && timeUnit.test(text.slice(word.start, word.end)))
      if (!isFirst && !isSlot) hashes.push(hashUnits(text, word.start, word.end))
      else if (hashes.at(-1) !== slotHash) hashes.push(slotHash)
      isFirst = false
      isAfterNumber = word === 'slot' && number.test(text.slice(at, end))
    }
    at = end
  }
  return hashes
}

/** Where a token stands without the punctuation around it, or that it is a slot; undefined where it is punctuation alone. */
function bareWord(
  text: string,
  from: number,
  to: number,
): 'slot' | { readonly start: number; readonly end: number } | undefined {
  let start = -1
  let end = from
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at)
    if (kind === kinds.filled) return 'slot'
    if (kind === kinds.lower) {
      if (start < 0) start = at
      end = at + 1
    } else if (start >= 0 && kind !== kinds.joint) {
      // `and/or` is two words at once, and none of a template’s own.
      if (readable.test(text.slice(at + 1, to))) return 'slot'
      break
    }
  }
  return start < 0 ? undefined : { start, end }
}

/** How many words of a template are its own. */
export const ownWords = (hashes: readonly number[]): number =>
  hashes.reduce((count, hash) => (hash === slotHash ? count : count + 1), 0)
