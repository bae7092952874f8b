import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { rank } from '../../core/site/rank.ts'
import type { Answer as Triaged } from '../../core/triage/answer.ts'

/** One line of a list of answers. */
export interface Answer {
  readonly id: string
  readonly title: string
  /** The error, alert or word by which it was found. */
  readonly why: string | undefined
  /** How sure triage is, 0 to 1; undefined for one that was found by its name. */
  readonly score: number | undefined
}

const most = 8
/** What is longer was pasted, and is nobody’s name. */
const longestName = 100
/** Runners-up below this are nothing that somebody would open. */
const leastSure = 0.3

/**
 * What fits what was pasted or typed, best first. The answer to a symptom is a guide, so the guides that triage finds lead; then
 * the entries whose names were typed, since a name is no symptom; then what else triage knows.
 */
export function answersTo(
  query: string,
  documents: readonly SearchDocument[],
  triaged: Triaged,
): readonly Answer[] {
  if (query.trim() === '') return []
  const { guides = [], others = [] } = Object.groupBy(
    triaged.results.filter(({ score }) => score >= leastSure),
    ({ isGuide }) => (isGuide ? 'guides' : 'others'),
  )
  const found = ({ id, title, matched: [why], score }: (typeof guides)[number]): Answer => ({
    id,
    title,
    why,
    score,
  })
  const named = (query.length > longestName ? [] : rank(query, documents)).map(
    ({ document: { id, title }, matched }): Answer => ({ id, title, why: matched, score: undefined }),
  )
  const seen = new Set<string>()
  return [...guides.map(found), ...named, ...others.map(found)]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, most)
}
