import { stripMarks } from '../../evidence/marks.ts'
import { grammarWords } from './grammar-words.ts'
import { isAmong } from './is-among.ts'
import { codeSpan, wordsOf } from './plain-words.ts'

/**
 * Whether a text is made of `hollow` words and grammar alone: no figure, no name of a machine’s thing, no word of its own.
 * `hollow` holds bare forms in lower case; the parts of `system-wide` are looked at one by one.
 */
export function saysOnly(text: string, hollow: ReadonlySet<string>): boolean {
  const plain = stripMarks(text)
  if (/\d/.test(plain) || plain.search(codeSpan) >= 0) return false
  const parts = wordsOf(plain).flatMap((word) => word.split(/[-/]/))
  return parts.every((part) => part === '' || grammarWords.has(part) || isAmong(hollow, part))
}

/** The words of a list written out over several lines. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
