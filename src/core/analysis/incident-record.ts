import type { Entry } from '../corpus/entry.ts'
import { type Interval, incidentIntervals } from '../corpus/incident-intervals.ts'
import { stripMarks } from '../evidence/marks.ts'
import { parseInstant } from '../evidence/parse-instant.ts'

type Data = Entry<'incident'>['data']

/** What the analysis takes from one incident; no figure in it that the entry does not cite or compute. */
export interface IncidentRecord {
  readonly id: string
  readonly organisation: string
  readonly year: number
  readonly cause: Data['cause-class']
  readonly contributing: Data['contributing-causes']
  readonly trigger: Data['trigger']['kind']
  readonly detectedBy: Data['detected-by']
  readonly motifs: readonly Data['motifs'][number]['motif'][]
  readonly responses: readonly Pick<Data['response'][number], 'kind' | 'result'>[]
  readonly preventions: readonly Data['prevention'][number]['kind'][]
  /** Seconds, where the timeline gives both ends. */
  readonly times: Readonly<Partial<Record<Interval['name'], number>>>
}

export function incidentRecord(entry: Entry<'incident'>): IncidentRecord {
  const { data, id } = entry
  const began = parseInstant(stripMarks(data.trigger.time))
  return {
    id,
    organisation: data.organisation,
    year:
      began === undefined
        ? Number(data['as-of'].slice(0, 4))
        : new Date(began.epochSeconds * 1000).getUTCFullYear(),
    cause: data['cause-class'],
    contributing: data['contributing-causes'],
    trigger: data.trigger.kind,
    detectedBy: data['detected-by'],
    motifs: [...new Set(data.motifs.map(({ motif }) => motif))],
    responses: data.response.map(({ kind, result }) => ({ kind, result })),
    preventions: [...new Set(data.prevention.map(({ kind }) => kind))],
    times: Object.fromEntries(incidentIntervals(entry).map(({ name, seconds }) => [name, seconds])),
  }
}
