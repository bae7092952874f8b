import type { AnyEntry } from '../corpus/entry.ts'
import { isAbsent } from '../schema/absence.ts'

/** What triage knows of an entry: its own words by what they are. */
export interface EntryTexts {
  readonly id: string
  readonly title: string
  /** The answer to a symptom is a guide; other entries are what else is known. */
  readonly isGuide: boolean
  readonly technologies: readonly string[]
  readonly summary: string
  /** Error texts and log templates, with `<placeholders>`. */
  readonly errors: readonly string[]
  readonly alerts: readonly string[]
  readonly metrics: readonly string[]
  readonly symptoms: readonly string[]
  /** What else may be asked about: logs, steps, ways to fail. */
  readonly more: readonly string[]
}

/** Marks such as `[@etcd-limits]` and `[=sum]`: evidence, not words. */
const marks = /\s?\[[@=][a-z0-9-]+\]/g
const plain = (text: string): string => text.replace(marks, '').replaceAll('`', '')

/** The texts of one entry. */
export function entryTexts(entry: AnyEntry): EntryTexts {
  const { data } = entry
  const paged = data['when-paged']
  const listed = <T>(list: readonly T[] | object): readonly T[] =>
    isAbsent(list) ? [] : (list as readonly T[])
  const errors = listed<{ text: string; means: string }>(paged.errors)
  const metrics = listed<{ name: string; means: string }>(paged.metrics)
  const guide = entry.kind === 'debugging-guide' ? entry.data : undefined
  return {
    id: entry.id,
    title: plain(data.title),
    isGuide: guide !== undefined,
    technologies: data.technologies.map(({ name }) => name),
    summary: plain(data.summary),
    errors: unique([
      ...(guide?.signatures.errors.map(({ template }) => template) ?? []),
      ...errors.map(({ text }) => text),
    ]),
    alerts: guide ? listed<{ name: string }>(guide.signatures.alerts).map(({ name }) => name) : [],
    metrics: unique(metrics.map(({ name }) => name)),
    symptoms: guide?.signatures.symptoms.map(plain) ?? [],
    more: [
      ...errors.map(({ means }) => means),
      ...metrics.map(({ means }) => means),
      ...listed<{ 'look-for': string }>(paged.logs).map((log) => log['look-for']),
      ...paged.steps.map((step) => step.do),
      ...data.failure.flatMap((each) => [each.mode, each.effect]),
    ].map(plain),
  }
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
