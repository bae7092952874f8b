import { incidentRecord } from '../analysis/incident-record.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { plain } from '../diagram/views/lines.ts'
import { memoised } from '../recall/memoised.ts'
import { isAbsent } from '../schema/absence.ts'
import type { CauseClass, Motif } from '../schema/kinds/incident.ts'
import { companyOf } from './company-of.ts'

/** What the search box and the browse page look through, an entry each. */
export interface SearchDocument {
  readonly id: string
  readonly title: string
  readonly technologies: readonly string[]
  /** Exact error texts, log templates and alert names. */
  readonly errors: readonly string[]
  readonly asOf: string
  /** The folder name of the company it tells of. */
  readonly company?: string
  /** Of an incident: the class of its root cause, and the year it began. */
  readonly cause?: CauseClass
  /** Of an incident: the recurring shapes that it shows. */
  readonly motifs?: readonly Motif[]
  readonly year?: number
}

export const searchDocuments = ({ corpus }: { readonly corpus: Corpus }): readonly SearchDocument[] =>
  [...corpus.entries.values()].map(documentOf)

const documentOf: (entry: AnyEntry) => SearchDocument = memoised((entry) => {
  const paged = entry.data['when-paged']
  const errors = isAbsent(paged.errors) ? [] : paged.errors.map(({ text }) => text)
  if (entry.kind === 'debugging-guide') {
    const { signatures } = entry.data
    errors.push(...signatures.errors.map(({ template }) => template))
    if (!isAbsent(signatures.alerts)) errors.push(...signatures.alerts.map(({ name }) => name))
  }
  const company = companyOf(entry)
  return {
    id: entry.id,
    title: plain(entry.data.title),
    technologies: entry.data.technologies.map(({ name }) => plain(name)),
    errors: [...new Set(errors)],
    asOf: entry.data['as-of'],
    ...(company === undefined ? {} : { company }),
    ...(entry.kind === 'incident'
      ? {
          cause: entry.data['cause-class'],
          motifs: [...new Set(entry.data.motifs.map(({ motif }) => motif))],
          year: incidentRecord(entry).year,
        }
      : {}),
  }
})
