import { plain } from '../diagram/views/lines.ts'
import { isAbsent } from '../schema/absence.ts'
import type { SiteContext } from './site-context.ts'

/** What the search box looks through, an entry each. */
export interface SearchDocument {
  readonly id: string
  readonly title: string
  readonly technologies: readonly string[]
  /** Exact error texts, log templates and alert names. */
  readonly errors: readonly string[]
}

export function searchDocuments({ corpus }: SiteContext): readonly SearchDocument[] {
  return [...corpus.entries.values()].map((entry) => {
    const paged = entry.data['when-paged']
    const errors = isAbsent(paged.errors) ? [] : paged.errors.map(({ text }) => text)
    if (entry.kind === 'debugging-guide') {
      const { signatures } = entry.data
      errors.push(...signatures.errors.map(({ template }) => template))
      if (!isAbsent(signatures.alerts)) errors.push(...signatures.alerts.map(({ name }) => name))
    }
    return {
      id: entry.id,
      title: plain(entry.data.title),
      technologies: entry.data.technologies.map(({ name }) => plain(name)),
      errors: [...new Set(errors)],
    }
  })
}
