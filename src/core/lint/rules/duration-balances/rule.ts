import type { Entry } from '../../../corpus/entry.ts'
import { type Interval, incidentIntervals } from '../../../corpus/incident-intervals.ts'
import { agreesWithDuration } from '../../../evidence/agrees-with-duration.ts'
import type { Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { isDuration, wholeDurations } from '../../../evidence/whole-durations.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { Pointer } from '../../../schema/text-spots.ts'
import type { EntryRule, Finding } from '../../rule.ts'

/** Where an incident may tell once more how long it was, beside `impact.duration`. */
const tellers = ['title', 'summary', 'when-paged/recovery/takes', 'when-paged/recovery/how', 'fix/immediate']

export const durationBalances = {
  code: 'duration-balances',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'A stated duration agrees with the timeline’s milestones.',
  *check(entry) {
    if (entry.kind !== 'incident') return
    const intervals = incidentIntervals(entry)
    const whole = intervals.filter(({ name }) => name === 'mitigate' || name === 'recover')
    const { duration } = entry.data.impact
    const stated = durationsOf(duration)
    if (whole.length > 0 && stated.length > 0 && !stated.some((figure) => agreesWithOne(figure, whole)))
      yield disagreement(entry, ['impact', 'duration'], whole)
    const detected = intervals.filter(({ name }) => name === 'detect')
    const toDetect = durationsOf(entry.data.detection['time-to-detect'])
    if (
      detected.length > 0 &&
      toDetect.length > 0 &&
      !toDetect.some((figure) => agreesWithOne(figure, detected))
    )
      yield disagreement(entry, ['detection', 'time-to-detect'], detected)
    for (const spot of entry.spots) {
      if (!tellers.includes(spot.pointer.join('/'))) continue
      for (const figure of wholeDurations(spot.text)) {
        if (agreesWithOne(figure, whole) || stated.some((other) => sameLength(figure, other))) continue
        if (whole.length > 0) yield disagreement(entry, spot.pointer, whole)
        else if (stated.length > 0) yield otherThanImpact(entry, spot.pointer, figure, stated)
      }
    }
  },
} satisfies EntryRule

const durationsOf = (text: unknown): readonly Figure[] =>
  typeof text === 'string' && !isAbsent(text) ? findFigures(stripMarks(text)).filter(isDuration) : []

const agreesWithOne = (figure: Figure, intervals: readonly Interval[]): boolean =>
  intervals.some(({ seconds }) => agreesWithDuration(figure, seconds))

const sameLength = (figure: Figure, { quantity }: Figure): boolean =>
  quantity.kind === 'scalar' && agreesWithDuration(figure, quantity.value)

const disagreement = (entry: Entry<'incident'>, at: Pointer, intervals: readonly Interval[]): Finding => ({
  at,
  message: `By the timeline it took ${intervals.map(({ name, shown }) => `${shown} to ${name}`).join(' and ')}.`,
  help: 'Check the times and their zones, the rows’ milestones, and what the source means by the duration; a disagreement of sources goes into `disputed`.',
  related: [{ path: entry.path, at: ['timeline'], message: 'The timeline.' }],
})

const otherThanImpact = (
  entry: Entry<'incident'>,
  at: Pointer,
  figure: Figure,
  stated: readonly Figure[],
): Finding => ({
  at,
  on: { words: figure.text },
  message: `“${figure.text}” is not the duration that \`impact\` gives, ${stated.map(({ text }) => text).join(' or ')}.`,
  help: 'Check both at their source; a disagreement of sources goes into `disputed`.',
  related: [{ path: entry.path, at: ['impact', 'duration'], message: 'The duration.' }],
})
