import type { Corpus } from '../../../corpus/corpus.ts'
import { wordsOfName } from './names-in.ts'

/** Every one-word technology that some entry lists: `consul`, so that “Consul key-value store” is known to be a product. */
export function knownProducts({ entries }: Corpus): ReadonlySet<string> {
  const names = new Set<string>()
  for (const entry of entries.values()) {
    for (const { name } of entry.data.technologies) {
      const [word, ...others] = wordsOfName(name)
      if (word !== undefined && others.length === 0) names.add(word)
    }
  }
  return names
}
