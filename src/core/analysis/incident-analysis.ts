import type { Interval } from '../corpus/incident-intervals.ts'
import type { IncidentRecord } from './incident-record.ts'
import { type MedianTime, medianTime } from './median-time.ts'
import { type Share, shareOf, sharesOf } from './share.ts'

export const timeNames: readonly Interval['name'][] = ['detect', 'engage', 'mitigate', 'recover']

/** How one kind of response went, over all times it was tried. */
export interface MitigationRecord {
  readonly kind: string
  readonly tried: number
  readonly ended: Share
  readonly helped: number
  readonly noEffect: number
  readonly worsened: number
  /** Time to mitigate of the incidents that it ended. */
  readonly timeWhenEnded: MedianTime | undefined
}

/** A cause that one organisation had more than once. */
export interface Repeat {
  readonly organisation: string
  readonly cause: string
  readonly ids: readonly string[]
}

export interface IncidentAnalysis {
  readonly count: number
  readonly years: { readonly first: number; readonly last: number } | undefined
  readonly organisations: number
  readonly causes: readonly Share[]
  readonly contributing: readonly Share[]
  readonly triggers: readonly Share[]
  /** Of the incidents whose report says who noticed. */
  readonly detection: readonly Share[]
  readonly detectionUnpublished: number
  readonly motifs: readonly Share[]
  readonly preventions: readonly Share[]
  readonly mitigations: readonly MitigationRecord[]
  readonly times: Readonly<Record<Interval['name'], MedianTime | undefined>>
  readonly repeats: readonly Repeat[]
}

/** What some incidents show together. Shares come with counts and intervals; times are medians of those that are known. */
export function analyseIncidents(records: readonly IncidentRecord[]): IncidentAnalysis {
  const years = records.map(({ year }) => year)
  const noticed = records.filter(({ detectedBy }) => detectedBy !== 'unpublished')
  return {
    count: records.length,
    years: years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) },
    organisations: new Set(records.map(({ organisation }) => organisation)).size,
    causes: sharesOf(records.map(({ cause }) => [cause])),
    contributing: sharesOf(records.map(({ contributing }) => contributing)),
    triggers: sharesOf(records.map(({ trigger }) => [trigger])),
    detection: sharesOf(noticed.map(({ detectedBy }) => [detectedBy])),
    detectionUnpublished: records.length - noticed.length,
    motifs: sharesOf(records.map(({ motifs }) => motifs)),
    preventions: sharesOf(records.map(({ preventions }) => preventions)),
    mitigations: mitigationsOf(records),
    times: {
      detect: timesOf(records, 'detect'),
      engage: timesOf(records, 'engage'),
      mitigate: timesOf(records, 'mitigate'),
      recover: timesOf(records, 'recover'),
    },
    repeats: repeatsOf(records),
  }
}

const timesOf = (records: readonly IncidentRecord[], name: Interval['name']): MedianTime | undefined =>
  medianTime(records.flatMap(({ times }) => times[name] ?? []))

/** Looking and telling are no mitigations. */
const noMitigation: ReadonlySet<string> = new Set(['investigate', 'communicate'])

function mitigationsOf(records: readonly IncidentRecord[]): readonly MitigationRecord[] {
  const tries = records.flatMap((record) => record.responses.map((response) => ({ record, ...response })))
  const kinds = Map.groupBy(
    tries.filter(({ kind }) => !noMitigation.has(kind)),
    ({ kind }) => kind,
  )
  return [...kinds]
    .map(([kind, own]): MitigationRecord => {
      const count = (result: string): number => own.filter((each) => each.result === result).length
      const ended = own.filter(({ result }) => result === 'ended')
      return {
        kind,
        tried: own.length,
        ended: shareOf('ended', ended.length, own.length),
        helped: count('helped'),
        noEffect: count('no-effect'),
        worsened: count('worsened'),
        timeWhenEnded: timesOf([...new Set(ended.map(({ record }) => record))], 'mitigate'),
      }
    })
    .sort((a, b) => b.tried - a.tried || (a.kind < b.kind ? -1 : 1))
}

function repeatsOf(records: readonly IncidentRecord[]): readonly Repeat[] {
  const groups = Map.groupBy(records, ({ organisation, cause }) => `${organisation}\n${cause}`)
  return [...groups.values()]
    .filter((own) => own.length > 1)
    .map((own): Repeat => {
      const [{ organisation, cause } = { organisation: '', cause: '' }] = own
      return { organisation, cause, ids: own.map(({ id }) => id) }
    })
    .sort((a, b) => b.ids.length - a.ids.length || (a.organisation < b.organisation ? -1 : 1))
}
