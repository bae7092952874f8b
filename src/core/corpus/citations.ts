import type { Mark } from '../evidence/marks.ts'
import type { AnyEntry } from './entry.ts'
import { entryMarks } from './entry-evidence.ts'

/** What a superscript opens: a source or a calculation of the entry. */
export interface Citation {
  /** As printed, from 1, in order of first appearance. */
  readonly number: number
  readonly kind: 'source' | 'calculation'
  /** The source's key or the calculation's name. */
  readonly key: string
}

/** What an entry cites, numbered as its page prints it. */
export function citationsOf(entry: AnyEntry): readonly Citation[] {
  const seen = new Map<string, Citation>()
  for (const { mark } of entryMarks(entry)) {
    for (const { kind, key } of targetsOf(mark)) {
      const name = `${kind} ${key}`
      if (!seen.has(name)) seen.set(name, { number: seen.size + 1, kind, key })
    }
  }
  return [...seen.values()]
}

/** The numbers of a mark's targets among an entry's citations. */
export function citationNumbers(mark: Mark, citations: readonly Citation[]): readonly number[] {
  return targetsOf(mark).flatMap(({ kind, key }) => {
    const found = citations.find((citation) => citation.kind === kind && citation.key === key)
    return found ? [found.number] : []
  })
}

function targetsOf(mark: Mark): readonly Pick<Citation, 'kind' | 'key'>[] {
  return mark.kind === 'source'
    ? mark.keys.map(({ key }) => ({ kind: 'source' as const, key }))
    : [{ kind: 'calculation' as const, key: mark.id }]
}
