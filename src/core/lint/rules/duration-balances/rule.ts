import { incidentIntervals } from '../../../corpus/incident-intervals.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { EntryRule } from '../../rule.ts'

export const durationBalances = {
  code: 'duration-balances',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A stated duration agrees with the timeline’s milestones.',
  *check(entry) {
    if (entry.kind !== 'incident' || isAbsent(entry.data.impact.duration)) return
    const intervals = incidentIntervals(entry).filter(({ name }) => name === 'mitigate' || name === 'recover')
    const stated = findFigures(stripMarks(entry.data.impact.duration)).flatMap(({ quantity }) =>
      quantity.kind === 'scalar' && quantity.unit.dimension === 'time' && quantity.unit.per === undefined
        ? [quantity.value]
        : [],
    )
    if (intervals.length === 0 || stated.length === 0) return
    // Reports round to a minute at either end, long ones to a quarter of an hour.
    const agrees = stated.some((seconds) =>
      intervals.some((interval) => Math.abs(interval.seconds - seconds) <= Math.max(120, seconds * 0.03)),
    )
    if (agrees) return
    yield {
      at: ['impact', 'duration'],
      message: `By the timeline it took ${intervals.map(({ name, shown }) => `${shown} to ${name}`).join(' and ')}.`,
      help: 'Check the times and their zones, the rows’ milestones, and what the source means by the duration; a disagreement of sources goes into `disputed`.',
      related: [{ path: entry.path, at: ['timeline'], message: 'The timeline.' }],
    }
  },
} satisfies EntryRule
