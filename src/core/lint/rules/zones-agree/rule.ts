import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { clockZone } from '../../../evidence/clock-zone.ts'
import type { Figure } from '../../../evidence/figure.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { sameClock } from '../../../evidence/same-clock.ts'
import { figurePlace } from '../../figure-place.ts'
import type { EntryRule } from '../../rule.ts'

/** Between two times that are one moment: `22:52 UTC (15:52 PDT`, `15:52 PDT, that is 22:52 UTC`. */
const sameMoment = /^\s*(?:\(|\/|=|,?\s*(?:or|i\.e\.,?|that is,?|which is|being)\s)\s*$/

export const zonesAgree = {
  code: 'zones-agree',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'A moment told in two time zones is the same moment.',
  *check(entry) {
    let previous: ReturnType<typeof entryFigures>[number] | undefined
    for (const found of entryFigures(entry)) {
      const before = previous?.spot === found.spot ? previous : undefined
      previous = found
      if (!before) continue
      const gap = stripMarks(found.spot.text.slice(before.figure.end, found.figure.start))
      if (!sameMoment.test(gap) || !isOtherMoment(before.figure, found.figure)) continue
      yield {
        at: found.spot.pointer,
        on: figurePlace(found),
        message: `“${before.figure.text}” and “${found.figure.text}” are not the same moment.`,
        help: 'Check the offset, and whether summer time held on that day.',
      }
    }
  },
} satisfies EntryRule

/** Two times in zones that can be compared and differ, which do not meet. */
function isOtherMoment(a: Figure, b: Figure): boolean {
  if (a.quantity.kind !== 'clock' || b.quantity.kind !== 'clock') return false
  const date = a.quantity.date ?? b.quantity.date
  const [zoneA, zoneB] = [clockZone(a, a.quantity, date), clockZone(b, b.quantity, date)]
  if (typeof zoneA !== 'number' || typeof zoneB !== 'number' || zoneA === zoneB) return false
  return !sameClock(a, a.quantity, b, b.quantity)
}
