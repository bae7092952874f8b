import type { Corpus } from '../../../corpus/corpus.ts'
import type { Entry } from '../../../corpus/entry.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { parseInstant } from '../../../evidence/parse-instant.ts'
import { companyOf } from '../../company-of.ts'
import { disagreement, type Found } from './place.ts'

type Incident = Entry<'incident'>

interface Span {
  readonly entry: Incident
  readonly from: number
  readonly to: number
}

const day = 86_400

/** Pairs of incident entries of one company that ran at the same time or began on the same day, and do not name each other. */
export function* sameIncidentTwice({ entries }: Corpus): Iterable<Found> {
  const companies = new Map<string, Span[]>()
  for (const entry of entries.values()) {
    if (entry.kind !== 'incident') continue
    const span = spanOf(entry)
    const company = companyOf(entry)
    if (!span || company === undefined) continue
    const spans = companies.get(company)
    if (spans) spans.push(span)
    else companies.set(company, [span])
  }
  for (const spans of companies.values()) {
    const inTime = [...spans].sort((a, b) => a.from - b.from)
    for (const [index, span] of inTime.entries()) {
      const before = inTime[index - 1]
      if (!before || !meet(before, span) || areToldApart(before.entry, span.entry)) continue
      const [earlier, later] = before.entry.id < span.entry.id ? [before, span] : [span, before]
      const at = ['trigger', 'time']
      yield disagreement(
        { entry: later.entry, at, value: undefined },
        { entry: earlier.entry, at, value: undefined },
        `“${earlier.entry.id}” tells of an incident of the same company at the same time.`,
        'If it is the same, merge the two and leave a redirect; if not, each names the other in `related`.',
      )
    }
  }
}

const meet = (a: Span, b: Span): boolean =>
  b.from <= a.to || Math.floor(a.from / day) === Math.floor(b.from / day)

const areToldApart = (a: Incident, b: Incident): boolean =>
  (a.data.related?.includes(b.id) ?? false) || (b.data.related?.includes(a.id) ?? false)

/** From the trigger or the row of the beginning to the last row of the incident itself. */
function spanOf(entry: Incident): Span | undefined {
  const rows = entry.data.timeline.filter(({ phase }) => phase !== 'before' && phase !== 'after')
  const times = rows.flatMap(({ at }) => parseInstant(stripMarks(at))?.epochSeconds ?? [])
  const began =
    entry.data.timeline.find(({ milestone }) => milestone === 'started')?.at ?? entry.data.trigger.time
  const from = parseInstant(stripMarks(began))?.epochSeconds
  return from === undefined ? undefined : { entry, from, to: Math.max(from, ...times) }
}
