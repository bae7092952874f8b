import { mask } from './mask.ts'
import { plainText } from './plain-text.ts'
import { unwrap } from './unwrap.ts'

/** Of a longer paste the beginning and the end are read: errors stand in either. */
const longest = 48_000
const mostRounds = 6

/**
 * A pasted log line, stack trace, alert or sentence as plain text: envelopes opened, what varies masked, lines kept. What it gives
 * for its own output is that output again. Never throws; takes time in proportion to the text, of which it reads at most 48,000
 * characters.
 */
export function normalise(raw: string): string {
  let text = raw.length > longest ? `${raw.slice(0, longest / 2)}\n${raw.slice(-longest / 2)}` : raw
  for (let round = 0; round < mostRounds; round += 1) {
    const next = once(text)
    if (next === text) break
    text = next
  }
  return text
}

const once = (text: string): string =>
  mask(plainText(unwrap(text)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

/** A number that is a code by the word before it. */
const afterWord = /\b(?:code|error|errno|status|sqlstate|exit|signal|http|rc|err)[ =:#([]{0,3}$/i

/**
 * The template of a normalised line: of two occurrences of one message the same text. Paths and numbers are masked too, codes
 * excepted.
 */
export const templateOf = (normalised: string): string =>
  normalised
    .replace(/(?<![\w.])(?:[A-Za-z]:)?(?:[\\/][\w.@%+~-]{1,120}){2,}[\\/]?/g, '<path>')
    .replace(/\d{1,20}/g, (digits, at: number, whole: string) =>
      afterWord.test(whole.slice(Math.max(0, at - 12), at)) ? digits : '<n>',
    )
    .replace(/(?:<n>[.,:/-]?){2,}/g, '<n>')
