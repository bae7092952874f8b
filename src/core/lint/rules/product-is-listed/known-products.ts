import type { Corpus } from '../../../corpus/corpus.ts'
import { wordsOfName } from './names-in.ts'

const cache = new WeakMap<Corpus, ReadonlySet<string>>()

/** Every one-word technology that some entry lists: `consul`, so that “Consul key-value store” is known to be a product. */
export function knownProducts(corpus: Corpus): ReadonlySet<string> {
  const known = cache.get(corpus)
  if (known) return known
  const names = new Set<string>()
  for (const entry of corpus.entries.values()) {
    for (const { name } of entry.data.technologies) {
      const words = [...wordsOfName(name)]
      if (words.length === 1 && words[0] !== undefined) names.add(words[0])
    }
  }
  cache.set(corpus, names)
  return names
}
