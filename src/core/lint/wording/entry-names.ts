import type { AnyEntry } from '../../corpus/entry.ts'
import { memoised } from '../../recall/memoised.ts'
import { isAbsent } from '../../schema/absence.ts'
import { componentNames } from '../component-names.ts'
import { grammarWords } from './grammar-words.ts'
import { isAmong } from './is-among.ts'
import { wordsOf } from './plain-words.ts'
import { vagueWords } from './vague-words.ts'

/** The words by which an entry names its products, components and metrics, in lower case. */
export const entryNames: (entry: AnyEntry) => ReadonlySet<string> = memoised((entry) => {
  const { metrics } = entry.data['when-paged']
  const names = [
    ...componentNames(entry).map(({ name }) => name),
    ...(isAbsent(metrics) ? [] : metrics.map(({ name }) => name)),
  ]
  return new Set(
    names.flatMap(wordsOf).filter((word) => !grammarWords.has(word) && !isAmong(vagueWords, word)),
  )
}, 64)
