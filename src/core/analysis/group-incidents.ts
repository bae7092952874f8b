import { analyseIncidents, type IncidentAnalysis } from './incident-analysis.ts'
import type { IncidentRecord } from './incident-record.ts'

export const groupings = ['cause', 'organisation', 'year', 'trigger'] as const
export type Grouping = (typeof groupings)[number]

/** The same analysis for each cause, organisation, year or kind of trigger; the largest group first, years in order. */
export function groupIncidents(
  records: readonly IncidentRecord[],
  by: Grouping,
): readonly (readonly [name: string, analysis: IncidentAnalysis])[] {
  const groups = Map.groupBy(records, (record) => String(record[by]))
  return [...groups]
    .sort(([a, own], [b, others]) =>
      by === 'year' ? Number(a) - Number(b) : others.length - own.length || (a < b ? -1 : 1),
    )
    .map(([name, own]) => [name, analyseIncidents(own)] as const)
}
