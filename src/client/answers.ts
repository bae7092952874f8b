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
/** Runners-up below this are nothing that somebody would open. */
const leastSure = 0.3

/**
 * What fits what was pasted or typed, best first. The answer to a symptom is a guide, so the guides that triage finds lead; then
 * the entries whose names were typed, since a name is no symptom; then what else triage knows.
 */
export function answersTo(
  query: string,
  documents: readonly SearchDocument[],
  library: Library,
): readonly Answer[] {
  if (query.trim() === '') return []
  const { guides = [], others = [] } = Object.groupBy(
    triage(query, library).results.filter(({ score }) => score >= leastSure),
    ({ isGuide }) => (isGuide ? 'guides' : 'others'),
  )
  const triaged = ({ id, title, matched: [why] }: (typeof guides)[number]): Answer => ({ id, title, why })
  const named = rank(query, documents).map(
    ({ document: { id, title }, matched }): Answer => ({ id, title, why: matched }),
  )
  const seen = new Set<string>()
  return [...guides.map(triaged), ...named, ...others.map(triaged)]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, most)
}
