import type { AnyEntry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import { componentNames } from '../component-names.ts'
import { grammarWords } from './grammar-words.ts'
import { isAmong } from './is-among.ts'
import { wordsOf } from './plain-words.ts'
import { vagueWords } from './vague-words.ts'

const cache = new WeakMap<AnyEntry, ReadonlySet<string>>()

/** The words by which an entry names its products, components and metrics, in lower case. */
export function entryNames(entry: AnyEntry): ReadonlySet<string> {
  const known = cache.get(entry)
  if (known) return known
  const { metrics } = entry.data['when-paged']
  const names = [
    ...componentNames(entry).map(({ name }) => name),
    ...(isAbsent(metrics) ? [] : metrics.map(({ name }) => name)),
  ]
  const words = new Set(
    names.flatMap(wordsOf).filter((word) => !grammarWords.has(word) && !isAmong(vagueWords, word)),
  )
  cache.set(entry, words)
  return words
}
