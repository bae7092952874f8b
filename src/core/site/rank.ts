import type { SearchDocument } from '../browse/search-documents.ts'

export interface Answer {
  readonly document: SearchDocument
  readonly score: number
  /** The exact error that matched best, when one did. */
  readonly matched?: string
}

/**
 * Documents for a query, best first. A pasted log line is mostly noise, so an error scores by how much
 * of *its* words the query holds, and a title by how many of the query's words it holds.
 */
export function rank(query: string, documents: readonly SearchDocument[]): readonly Answer[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const asked = new Set(words)
  const answers = documents.flatMap((document): readonly Answer[] => {
    const { names, errors } = wordsIn(document)
    const held = words.filter((word) => names.some((name) => name.startsWith(word))).length / words.length
    let best = { score: 0, error: '' }
    for (const { error, parts } of errors) {
      const covered = parts.filter((part) => asked.has(part)).length / Math.max(1, parts.length)
      const typed = words.filter((word) => parts.some((part) => part.startsWith(word))).length / words.length
      const score = Math.max(covered, typed)
      if (score > best.score) best = { score, error }
    }
    const byError = best.score >= 0.6 ? 1 + best.score : 0
    const score = Math.max(byError, held >= 0.5 ? held : 0)
    if (score === 0) return []
    return [{ document, score, ...(byError === score ? { matched: best.error } : {}) }]
  })
  return answers.sort(
    (a, b) =>
      b.score - a.score ||
      urgency(a.document.id) - urgency(b.document.id) ||
      (a.document.id < b.document.id ? -1 : 1),
  )
}

/** A document cut into words; once, since every key that is pressed asks again. */
interface Words {
  readonly names: readonly string[]
  readonly errors: readonly { readonly error: string; readonly parts: readonly string[] }[]
}

const known = new WeakMap<SearchDocument, Words>()

function wordsIn(document: SearchDocument): Words {
  const before = known.get(document)
  if (before) return before
  const words = {
    names: wordsOf(`${document.title} ${document.technologies.join(' ')}`),
    errors: document.errors.map((error) => ({ error, parts: wordsOf(error.replace(/<[^>]*>/g, ' ')) })),
  }
  known.set(document, words)
  return words
}

/** Of equal answers the one that says what to do comes first, then the one that tells of the last time. */
function urgency(id: string): number {
  const order = ['debugging-guides/', 'incidents/']
  const at = order.findIndex((folder) => id.startsWith(folder))
  return at < 0 ? order.length : at
}

/** Lower-case words, identifiers cut at case changes and signs. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
}
