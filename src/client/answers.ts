import { rank } from '../core/site/rank.ts'
import type { SearchDocument } from '../core/site/search-documents.ts'
import { triage } from '../core/triage/answer.ts'
import type { Library } from '../core/triage/library.ts'

/** One line of the list under the search box. */
export interface Answer {
  readonly id: string
  readonly title: string
  /** The error or alert by which it was found. */
  readonly why: string | undefined
}

const most = 8
/** More of what triage is unsure of would push away what was typed by name. */
const mostTriaged = 4
const leastSure = 0.3

/** What fits a pasted error, alert or sentence first, then the entries whose names begin with what was typed. */
export function answersTo(
  query: string,
  documents: readonly SearchDocument[],
  library: Library,
): readonly Answer[] {
  if (query.trim() === '') return []
  const triaged = triage(query, library)
    .results.filter(({ score }) => score >= leastSure)
    .slice(0, mostTriaged)
    .map(({ id, title, matched }): Answer => ({ id, title, why: matched[0] }))
  const named = rank(query, documents).map(
    ({ document: { id, title }, matched }): Answer => ({ id, title, why: matched }),
  )
  const known = new Set(triaged.map(({ id }) => id))
  return [...triaged, ...named.filter(({ id }) => !known.has(id))].slice(0, most)
}
