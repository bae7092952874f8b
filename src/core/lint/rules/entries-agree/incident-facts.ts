import type { Corpus } from '../../../corpus/corpus.ts'
import type { Entry } from '../../../corpus/entry.ts'
import { entryFigures } from '../../../corpus/entry-evidence.ts'
import { incidentIntervals } from '../../../corpus/incident-intervals.ts'
import { agreesWithDuration } from '../../../evidence/agrees-with-duration.ts'
import type { CalendarDate, Figure } from '../../../evidence/figure.ts'
import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import { parseInstant } from '../../../evidence/parse-instant.ts'
import { isDuration, wholeDurations } from '../../../evidence/whole-durations.ts'

type Incident = Entry<'incident'>

/** What an incident’s own entry says of it, for comparison with what others say. */
export interface IncidentFacts {
  readonly entry: Incident
  /** In its own time zone; undefined where it is on no calendar. */
  readonly began: CalendarDate | undefined
  /** The sources that vouch for its beginning and its length. */
  readonly keys: ReadonlySet<string>
  /** Its length in words; undefined where the entry does not tell it. */
  readonly lasted: string | undefined
  readonly mayHaveLasted: (figure: Figure) => boolean
}

export function incidentFacts(corpus: Corpus): ReadonlyMap<string, IncidentFacts> {
  const facts = new Map<string, IncidentFacts>()
  for (const entry of corpus.entries.values())
    if (entry.kind === 'incident') facts.set(entry.id, factsOf(entry))
  return facts
}

function factsOf(entry: Incident): IncidentFacts {
  const { time } = entry.data.trigger
  const { duration } = entry.data.impact
  const told = typeof duration === 'string' ? duration : ''
  const intervals = incidentIntervals(entry).filter(({ name }) => name === 'mitigate' || name === 'recover')
  const [whole] = told === '' ? [] : wholeDurations(told)
  // Whatever length the entry itself states somewhere may be what the other means: of a part, or in another source.
  const stated = entryFigures(entry)
    .map(({ figure }) => figure)
    .filter(isDuration)
  const keys = [time, told].flatMap((text) =>
    parseMarks(text).marks.flatMap((mark) => (mark.kind === 'source' ? mark.keys.map(({ key }) => key) : [])),
  )
  return {
    entry,
    began: dayOf(stripMarks(time)),
    keys: new Set(keys),
    lasted: whole?.text ?? intervals.at(-1)?.shown,
    mayHaveLasted: (figure) =>
      intervals.some(({ seconds }) => agreesWithDuration(figure, seconds)) ||
      stated.some(({ quantity }) => quantity.kind === 'scalar' && agreesWithDuration(figure, quantity.value)),
  }
}

function dayOf(time: string): CalendarDate | undefined {
  const [, year, month, day] = /^~?\s?(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? []
  if (!parseInstant(time.trim())) return undefined
  return { year: Number(year), month: Number(month), day: Number(day) }
}
