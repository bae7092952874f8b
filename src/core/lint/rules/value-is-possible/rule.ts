import type { AnyEntry } from '../../../corpus/entry.ts'
import { type EntryFigure, entryFigures } from '../../../corpus/entry-evidence.ts'
import { sentenceEnds } from '../../../evidence/sentence-ends.ts'
import { figurePlace } from '../../figure-place.ts'
import type { EntryRule, Finding } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { impossiblePair } from './pairs.ts'
import { type People, readPeople } from './people.ts'
import { type Percentile, readPercentile, unorderedPair } from './percentiles.ts'

/** No service has every human being for a user. */
const everyone = 8e9
/** Fields that hold how long something takes; elsewhere `-5 ms` may be a difference. */
const durations = new Set<string | number>(
  'takes duration time-to-detect timeout latency lag lasts budget'.split(' '),
)
const spans = ['concurrent', 'daily', 'monthly'] as const

export const valueIsPossible = {
  code: 'value-is-possible',
  scope: 'entry',
  gate: 'honesty',
  severity: 'error',
  summary: 'No figure is impossible: more users than people, p99 below p50, a part above its whole.',
  *check(entry) {
    const figures = entryFigures(entry)
    yield* ofPeople(figures)
    yield* ofPercentiles(entry, figures)
    for (const [index, found] of figures.entries()) {
      const next = figures[index + 1]
      const wrong = next && impossiblePair(found, next)
      if (wrong) yield at(found, wrong)
      const { quantity } = found.figure
      const isDuration = quantity.kind === 'scalar' && quantity.unit.dimension === 'time'
      if (isDuration && quantity.value < 0 && durations.has(found.spot.pointer.at(-1) ?? ''))
        yield at(found, `“${found.figure.text}” is less than no time.`)
      if (isCountOfNode(entry, found) && quantity.kind === 'scalar' && quantity.value === 0)
        yield at(found, 'A component that does not exist is not drawn.')
    }
  },
} satisfies EntryRule

const at = (found: EntryFigure, message: string): Finding => ({
  at: found.spot.pointer,
  on: figurePlace(found),
  message,
  help: 'Check the figure, and what it counts, at its source.',
})

const isCountOfNode = (entry: AnyEntry, { spot, figure }: EntryFigure): boolean =>
  spot.pointer[0] === 'nodes' &&
  spot.pointer.at(-1) === 'count' &&
  figure.start === 0 &&
  !!systemGraphOf(entry)

function* ofPeople(figures: readonly EntryFigure[]): Iterable<Finding> {
  const groups = new Map<string, People[]>()
  for (const found of figures) {
    const people = readPeople(found)
    if (!people) continue
    if (people.count >= everyone)
      yield at(found, `“${found.figure.text}” is more than all the people there are.`)
    const key = comparedWithin(found)
    groups.set(key, [...(groups.get(key) ?? []), people])
  }
  for (const group of groups.values()) {
    for (const [index, span] of spans.entries()) {
      for (const shorter of group.filter((people) => people.span === span)) {
        const longer = group.find(
          (people) =>
            people.span !== undefined && spans.indexOf(people.span) > index && isFewer(people, shorter),
        )
        if (!longer) continue
        yield at(
          shorter.found,
          `“${shorter.found.figure.text}” ${shorter.span} is more than “${longer.found.figure.text}” ${longer.span}.`,
        )
      }
    }
  }
}

/** Levels, rows and options are of different days and systems; the rest of an entry is of one. */
function comparedWithin({ spot }: EntryFigure): string {
  const [part, index] = spot.pointer
  return typeof index === 'number' ? `${part}/${index}` : ''
}

/** `over 50 million` may be a little more. `up to 7 million a day` may be less; at once it is the peak, and was reached. */
function isFewer(people: People, than: People): boolean {
  const { bound } = people.found.figure
  const slack = bound === 'exact' || bound === 'at-most' || bound === 'less-than' ? 1 : 1.2
  if (than.found.figure.bound === 'at-most' && than.span !== 'concurrent') return false
  return people.count * slack < than.count
}

function* ofPercentiles(entry: AnyEntry, figures: readonly EntryFigure[]): Iterable<Finding> {
  const rows = new Map<string, Percentile[]>()
  for (const found of figures) {
    const column = columnOf(entry, found)
    const percentile = readPercentile(found, column?.of)
    if (!percentile) continue
    const key = column?.row ?? sentenceOf(found)
    rows.set(key, [...(rows.get(key) ?? []), percentile])
  }
  for (const row of rows.values()) {
    const pair = unorderedPair(row)
    if (!pair) continue
    const { lower, higher } = pair
    yield at(
      higher.found,
      `“${higher.found.figure.text}” at ${named(higher)} is less than “${lower.found.figure.text}” at ${named(lower)}.`,
    )
  }
}

const named = ({ rank }: Percentile): string => (rank === 100 ? 'the maximum' : `p${rank}`)

/** A measure of a stage stands under a label of its own. */
function columnOf(
  entry: AnyEntry,
  { spot }: EntryFigure,
): { readonly of: string; readonly row: string } | undefined {
  const [part, stage, list, measure] = spot.pointer
  if (entry.kind !== 'performance-profile' || part !== 'stages' || list !== 'measures') return undefined
  const of = entry.data.stages[Number(stage)]?.measures[Number(measure)]?.of
  return of === undefined ? undefined : { of, row: `${part}/${stage}` }
}

function sentenceOf({ spot, figure }: EntryFigure): string {
  const index = sentenceEnds(spot.text).filter((end) => end <= figure.start).length
  return `${spot.pointer.join('/')}#${index}`
}
