import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry } from '../../../corpus/entry.ts'
import type { CalendarDate, Figure } from '../../../evidence/figure.ts'
import { findFigures } from '../../../evidence/find-figures.ts'
import { parseMarks, stripMarks } from '../../../evidence/marks.ts'
import { sentencesOf } from '../../../evidence/sentences.ts'
import { isDuration, mayTellWholeDuration, wholeDurations } from '../../../evidence/whole-durations.ts'
import { isAbsent } from '../../../schema/absence.ts'
import { type IncidentFacts, incidentFacts } from './incident-facts.ts'
import { disagreement, type Found } from './place.ts'

/** Other entries that give an incident another length or another day than its own entry does. */
export function* toldElsewhere(corpus: Corpus): Iterable<Found> {
  const facts = incidentFacts(corpus)
  if (facts.size === 0) return
  const byKey = ownersOfKeys(facts)
  for (const entry of corpus.entries.values()) {
    yield* historyDays(entry, facts, corpus)
    const linked = linkedIncidents(entry, facts, corpus)
    for (const spot of entry.spots) {
      // A dispute names both figures on purpose.
      if (spot.role !== 'prose' || spot.pointer[0] === 'disputed') continue
      const row = historyEntry(entry, spot.pointer, corpus)
      if (row === undefined && !mayTellWholeDuration(spot.text)) continue
      for (const { text } of sentencesOf(spot.text)) {
        const durations = row === undefined ? wholeDurations(text) : rowDurations(text)
        if (durations.length === 0) continue
        const about = facts.get(row ?? '') ?? incidentOf(entry, text, linked, byKey)
        if (!about || about.entry === entry || about.lasted === undefined) continue
        const other = durations.find((figure) => !about.mayHaveLasted(figure))
        if (!other) continue
        yield disagreement(
          { entry, at: spot.pointer, value: other },
          { entry: about.entry, at: ['impact', 'duration'], value: about.lasted },
          `It gives “${other.text}” for an incident that lasted ${about.lasted} by “${about.entry.id}”.`,
          'Check both at their source; where sources disagree, `disputed` says which one is followed.',
        )
      }
    }
  }
}

/** `could take no orders for `, `bookings failed for `. */
const stoodStill = /\b(?:could not|could \w+ no|failed|stood still|stopped|refused)\b[^.;]{0,40} for\s*$/i

/** A row that links an entry tells of that incident alone, so any length of standing still is the incident’s. */
function rowDurations(text: string): readonly Figure[] {
  const plain = stripMarks(text)
  const still = findFigures(plain).filter(
    (figure) => isDuration(figure) && stoodStill.test(plain.slice(0, figure.start)),
  )
  return [...wholeDurations(text), ...still]
}

/** The incident that a sentence tells of: one whose own source it cites, or a linked one whose day it names. */
function incidentOf(
  entry: AnyEntry,
  sentence: string,
  linked: readonly IncidentFacts[],
  byKey: ReadonlyMap<string, IncidentFacts | undefined>,
): IncidentFacts | undefined {
  const dates = findFigures(stripMarks(sentence)).filter(({ quantity }) => quantity.kind === 'date')
  const dated = linked.find(({ began }) => began && dates.some((date) => isOn(date, began)))
  if (dated) return dated
  // An incident’s own report may look back on an older one; and a day that is named is another incident’s.
  if (entry.kind === 'incident' || dates.some(({ quantity }) => quantity.kind === 'date' && quantity.day))
    return undefined
  for (const mark of parseMarks(sentence).marks) {
    for (const { key } of mark.kind === 'source' ? mark.keys : []) {
      const owner = byKey.get(key)
      if (owner) return owner
    }
  }
  return undefined
}

const isOn = ({ quantity }: Figure, { year, month, day }: CalendarDate): boolean =>
  quantity.kind === 'date' &&
  quantity.day === day &&
  quantity.month === month &&
  (quantity.year === year || quantity.year === 0)

/** Which incident a source is of; undefined for one that is cited for several. */
function ownersOfKeys(
  facts: ReadonlyMap<string, IncidentFacts>,
): ReadonlyMap<string, IncidentFacts | undefined> {
  const owners = new Map<string, IncidentFacts | undefined>()
  for (const each of facts.values())
    for (const key of each.keys) owners.set(key, owners.has(key) ? undefined : each)
  return owners
}

function linkedIncidents(
  entry: AnyEntry,
  facts: ReadonlyMap<string, IncidentFacts>,
  { moved }: Corpus,
): readonly IncidentFacts[] {
  const incidents = isAbsent(entry.data.incidents) ? [] : entry.data.incidents
  return [...incidents, ...(entry.data.related ?? [])].flatMap((id) => facts.get(moved.get(id) ?? id) ?? [])
}

/** The entry that a row of the real incidents links. */
function historyEntry(
  entry: AnyEntry,
  [part, index]: readonly (string | number)[],
  { moved }: Corpus,
): string | undefined {
  if (entry.kind !== 'system-failure-domains' || part !== 'history') return undefined
  const id = entry.data.history[Number(index)]?.entry
  return id === undefined ? undefined : (moved.get(id) ?? id)
}

/** Days may differ by one: what is the 21st in UTC was the 22nd in Tokyo. */
function* historyDays(
  entry: AnyEntry,
  facts: ReadonlyMap<string, IncidentFacts>,
  corpus: Corpus,
): Iterable<Found> {
  if (entry.kind !== 'system-failure-domains') return
  for (const [index, { on }] of entry.data.history.entries()) {
    const at = ['history', index, 'on']
    const about = facts.get(historyEntry(entry, at, corpus) ?? '')
    const [date] = findFigures(stripMarks(on))
    if (!about?.began || date?.quantity.kind !== 'date' || isNear(date.quantity, about.began)) continue
    yield disagreement(
      { entry, at, value: date },
      { entry: about.entry, at: ['trigger', 'time'], value: about.began },
      `“${date.text}” is not the day on which “${about.entry.id}” began.`,
      'Check both at their source.',
    )
  }
}

function isNear(
  date: { readonly year: number; readonly month?: number; readonly day?: number },
  began: CalendarDate,
): boolean {
  if (date.year !== 0 && date.month !== undefined && date.day !== undefined) {
    const days = (of: CalendarDate): number => Date.UTC(of.year, of.month - 1, of.day) / 86_400_000
    return Math.abs(days({ year: date.year, month: date.month, day: date.day }) - days(began)) <= 1
  }
  return (
    (date.year === 0 || date.year === began.year) && (date.month === undefined || date.month === began.month)
  )
}
