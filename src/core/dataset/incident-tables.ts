import { incidentRecord } from '../analysis/incident-record.ts'
import type { Entry } from '../corpus/entry.ts'
import { stripMarks } from '../evidence/marks.ts'
import { parseInstant } from '../evidence/parse-instant.ts'
import { makeTable } from './make-table.ts'
import type { Table } from './table.ts'

type Incident = Entry<'incident'>

/** Incidents, their timelines, and what was done about them. */
export const incidentTables = (incidents: readonly Incident[]): readonly Table[] => [
  incidentTable(incidents),
  timelineTable(incidents),
  listTable('incident_motifs', 'Shapes of failure that an incident shows.', 'motif', incidents, ({ data }) =>
    data.motifs.map(({ motif, seen }) => [motif, stripMarks(seen)] as const),
  ),
  responseTable(incidents),
  listTable(
    'incident_preventions',
    'What was changed or promised afterwards.',
    'kind',
    incidents,
    ({ data }) => data.prevention.map(({ kind, change }) => [kind, stripMarks(change)] as const),
  ),
  listTable('incident_contributing_causes', 'What else had to be so.', 'cause', incidents, ({ data }) =>
    data['contributing-causes'].map((cause) => [cause, ''] as const),
  ),
]

function incidentTable(incidents: readonly Incident[]): Table {
  const records = incidents.map((entry) => ({ entry, record: incidentRecord(entry) }))
  return makeTable(
    'incidents',
    'Incidents with their classes and times; times are computed from the timeline.',
    records,
    {
      entry: ['text', 'The entry.', ({ entry }) => entry.id],
      organisation: ['text', 'Whose.', ({ record }) => record.organisation],
      year: ['integer', 'The year it began.', ({ record }) => record.year],
      cause: ['text', 'The class of the root cause.', ({ record }) => record.cause],
      trigger: ['text', 'The kind of trigger.', ({ record }) => record.trigger],
      detected_by: ['text', 'Who or what noticed first.', ({ record }) => record.detectedBy],
      seconds_to_detect: [
        'number',
        'From the start; empty where not told.',
        ({ record }) => record.times.detect,
      ],
      seconds_to_engage: [
        'number',
        'From the start; empty where not told.',
        ({ record }) => record.times.engage,
      ],
      seconds_to_mitigate: [
        'number',
        'From the start; empty where not told.',
        ({ record }) => record.times.mitigate,
      ],
      seconds_to_recover: [
        'number',
        'From the start; empty where not told.',
        ({ record }) => record.times.recover,
      ],
    },
  )
}

const timelineTable = (incidents: readonly Incident[]): Table =>
  makeTable(
    'timeline',
    'The moments of each incident, in order.',
    incidents.flatMap((entry) => entry.data.timeline.map((row, index) => ({ entry, row, index }))),
    {
      entry: ['text', 'The incident.', ({ entry }) => entry.id],
      position: ['integer', 'Its place, from 1.', ({ index }) => index + 1],
      at: ['text', 'The time as the entry has it.', ({ row }) => stripMarks(row.at)],
      epoch_seconds: [
        'number',
        'The time in seconds since 1970; empty where it is known to the day or less.',
        ({ row }) => {
          const instant = parseInstant(stripMarks(row.at))
          return instant && instant.precision !== 'day' ? instant.epochSeconds : undefined
        },
      ],
      phase: ['text', 'The part of the incident.', ({ row }) => row.phase],
      milestone: ['text', 'started, detected, engaged, mitigated or recovered.', ({ row }) => row.milestone],
      who: ['text', 'Who or what acted.', ({ row }) => row.who],
      what: ['text', 'What happened, without marks.', ({ row }) => stripMarks(row.what)],
    },
  )

const responseTable = (incidents: readonly Incident[]): Table =>
  makeTable(
    'incident_responses',
    'What was done, and what it did.',
    incidents.flatMap((entry) => entry.data.response.map((response) => ({ entry, response }))),
    {
      entry: ['text', 'The incident.', ({ entry }) => entry.id],
      kind: ['text', 'The kind of action.', ({ response }) => response.kind],
      result: [
        'text',
        'ended, helped, no-effect, worsened or unpublished.',
        ({ response }) => response.result,
      ],
      action: ['text', 'What was done, without marks.', ({ response }) => stripMarks(response.action)],
      effect: ['text', 'What it did, without marks.', ({ response }) => stripMarks(response.effect)],
    },
  )

const listTable = (
  name: string,
  means: string,
  column: string,
  incidents: readonly Incident[],
  listOf: (entry: Incident) => readonly (readonly [name: string, text: string])[],
): Table =>
  makeTable(
    name,
    means,
    incidents.flatMap((entry) => listOf(entry).map(([value, text]) => ({ entry, value, text }))),
    {
      entry: ['text', 'The incident.', ({ entry }) => entry.id],
      [column]: ['text', 'Its class.', ({ value }) => value],
      said: [
        'text',
        'In words, without marks; empty where the entry has none.',
        ({ text }) => text || undefined,
      ],
    },
  )
