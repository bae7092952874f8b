import { triage } from '../../src/core/triage/answer.ts'
import type { EntryTexts } from '../../src/core/triage/entry-texts.ts'
import { openIndex } from '../../src/core/triage/library.ts'
import { buildIndex } from '../../src/core/triage/triage-index.ts'

export interface Hit {
  readonly id: string
  readonly score: number
}

/** Something that ranks entries for a text. */
export interface Engine {
  readonly name: string
  /** Best first, whether sure or not. */
  readonly rank: (text: string) => readonly Hit[]
  /** From which score on it would answer; undefined where it has no notion of that. */
  readonly leastScore?: number
}

/** This project’s triage. */
export function ourTriage(library: readonly EntryTexts[], leastScore: number): Engine {
  const opened = openIndex(JSON.parse(JSON.stringify(buildIndex(library))))
  return {
    name: 'atlas triage',
    leastScore,
    rank: (text) => triage(text, opened).considered.map(({ id, score }) => ({ id, score })),
  }
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const allText = (entry: EntryTexts): string =>
  [
    entry.title,
    entry.summary,
    ...entry.technologies,
    ...entry.errors,
    ...entry.alerts,
    ...entry.metrics,
    ...entry.symptoms,
    ...entry.more,
  ].join('\n')

/** BM25 over all words of an entry, as in the textbook: k1 = 1.2, b = 0.75. */
export function plainBm25(library: readonly EntryTexts[]): Engine {
  const documents = library.map((entry) => ({ id: entry.id, words: wordsIn(allText(entry)) }))
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length
  const counts = documents.map(({ words }) => Map.groupBy(words, (word) => word))
  const having = (word: string): number => counts.filter((count) => count.has(word)).length
  return {
    name: 'BM25',
    rank: (text) => {
      const scores = documents.map(({ id, words }) => ({ id, score: 0, length: words.length }))
      for (const word of new Set(wordsIn(text))) {
        const rarity = Math.log(1 + (documents.length - having(word) + 0.5) / (having(word) + 0.5))
        for (const [at, score] of scores.entries()) {
          const often = counts[at]?.get(word)?.length ?? 0
          score.score += (rarity * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * score.length) / mean))
        }
      }
      return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
    },
  }
}

/** MiniSearch as it comes, over the same fields, with its own tokenizer and scoring. */
export async function miniSearch(library: readonly EntryTexts[]): Promise<Engine> {
  const { default: MiniSearch } = await import('minisearch')
  const fields = ['title', 'summary', 'technologies', 'errors', 'alerts', 'metrics', 'symptoms', 'more']
  const search = new MiniSearch({
    fields,
    extractField: (entry, field) => {
      const value = (entry as Readonly<Record<string, unknown>>)[field]
      return Array.isArray(value) ? value.join('\n') : (value as string)
    },
  })
  search.addAll(library)
  return {
    name: 'MiniSearch',
    rank: (text) => search.search(text).map(({ id, score }) => ({ id: String(id), score })),
  }
}
