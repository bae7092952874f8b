import type { Corpus } from '../corpus/corpus.ts'

const cache = new WeakMap<Corpus, ReadonlySet<string>>()

/** The glossary's terms in lower case. */
export function glossaryTerms(corpus: Corpus): ReadonlySet<string> {
  const known = cache.get(corpus)
  if (known) return known
  const terms = new Set(corpus.glossary.terms.map(({ term }) => term.toLowerCase()))
  cache.set(corpus, terms)
  return terms
}
