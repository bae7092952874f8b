import type { AnyEntry } from '../../corpus/entry.ts'
import { entryNames } from './entry-names.ts'
import { tellingWords } from './telling-words.ts'

/**
 * Whether a text could not stand in the runbook of just any system: it names a component or metric of its entry or
 * something of the machine’s own, or holds at least two telling words.
 */
export function isConcrete(entry: AnyEntry, text: string): boolean {
  const { words, names } = tellingWords(text)
  if (words.length >= 2 || names.length > 0) return true
  const known = entryNames(entry)
  return words.some((word) => known.has(word))
}
