import { notionOfWord } from './concepts.ts'
import type { EntryTexts } from './entry-texts.ts'
import { technologiesIn } from './technologies.ts'
import { wordsOf } from './words.ts'

/** Raised whenever an older index would be read wrongly. */
export const indexVersion = 1

/** What the index keeps of an entry, in its order. */
export interface IndexedEntry {
  readonly id: string
  readonly title: string
  readonly isGuide: boolean
  /** The products it is about; the first stands for what it is about first. */
  readonly technologies: readonly string[]
  readonly errors: readonly string[]
  readonly alerts: readonly string[]
  readonly metrics: readonly string[]
  readonly symptoms: readonly string[]
}

/** Everything a query needs, as JSON: written where the library is, read in a browser, a worker or the terminal. */
export interface TriageIndex {
  readonly version: typeof indexVersion
  readonly entries: readonly IndexedEntry[]
  /** Every word of the library, sorted, with a space between. */
  readonly words: string
  /**
   * For each word the entries that have it: `4 × (place − place before) + strength − 1`, in the order of the entries. A strength is
   * 4 for a title, symptom, error or alert, 3 for a technology, metric or summary, 1 for the rest.
   */
  readonly postings: readonly (readonly number[])[]
}

/** The index of a library. The order of the entries does not change an answer. */
export function buildIndex(library: readonly EntryTexts[]): TriageIndex {
  const postings = new Map<string, number[]>()
  const last = new Map<string, number>()
  for (const [place, entry] of library.entries()) {
    for (const [word, strength] of strengthsOf(entry)) {
      const list = postings.get(word) ?? []
      list.push(4 * (place - (last.get(word) ?? 0)) + strength - 1)
      last.set(word, place)
      postings.set(word, list)
    }
  }
  const words = [...postings.keys()].sort()
  return {
    version: indexVersion,
    entries: library.map(indexed),
    words: words.join(' '),
    postings: words.map((word) => postings.get(word) ?? []),
  }
}

const indexed = (entry: EntryTexts): IndexedEntry => ({
  id: entry.id,
  title: entry.title,
  isGuide: entry.isGuide,
  technologies: productsOf(entry),
  errors: entry.errors,
  alerts: entry.alerts,
  metrics: entry.metrics,
  symptoms: entry.symptoms,
})

/** What it is about by its name and title first, then by what it lists. */
function productsOf(entry: EntryTexts): readonly string[] {
  const [first = '', ...others] = entry.technologies
  const products = new Set<string>()
  for (const text of [nameOf(entry).split(' ')[0] ?? '', entry.title, first, ...others]) {
    const named = technologiesIn(text)
    for (const product of named.keys()) products.add(product)
    if (named.size === 0 && entry.technologies.includes(text)) products.add(text.toLowerCase())
  }
  return [...products]
}

/** The last part of an id as words: `kafka consumer lag`. */
const nameOf = ({ id }: EntryTexts): string => id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ')

/** How strongly an entry stands for each of its words. */
function strengthsOf(entry: EntryTexts): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>()
  const take = (texts: readonly string[], strength: number): void => {
    for (const text of texts)
      for (const word of wordsOf(text.replace(/<[^<>]*>/g, ' ')))
        for (const each of [word.text, word.of, strength > 1 ? notionOfWord(word.text) : undefined])
          if (each !== undefined) strengths.set(each, Math.max(strength, strengths.get(each) ?? 0))
  }
  take([nameOf(entry), entry.title, ...entry.symptoms, ...entry.errors, ...entry.alerts], 4)
  take([entry.summary, ...entry.technologies, ...entry.metrics], 3)
  take(entry.more, 1)
  return strengths
}
