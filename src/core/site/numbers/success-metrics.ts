import type { Corpus } from '../../corpus/corpus.ts'
import type { History } from '../../history/history.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Statistics } from '../../stats/statistics.ts'
import type { Readings } from './readings.ts'

/** One of the specification’s success metrics, and what the data say of it. */
export interface SuccessMetric {
  readonly group: 'Quality' | 'Impact' | 'Community'
  readonly name: string
  readonly target: string
  /** Undefined where nothing in the data measures it. */
  readonly measured: string | undefined
  /** How it was counted; or, where it was not, what it would take. */
  readonly how: string
}

/** All twelve, in the specification’s order. What the atlas’s own data cannot tell is not guessed. */
export function successMetrics(
  corpus: Corpus,
  { entries, evidence, reviews }: Statistics,
  readings: Readings | undefined,
  history: History | undefined,
): readonly SuccessMetric[] {
  const all = [...corpus.entries.values()]
  const withFailure = all.filter(({ data }) => data.failure.length > 0).length
  const withCost = all.filter(({ data }) => !isAbsent(data.money.cost)).length
  const of = (count: number): string => `${count} of ${entries.total}`
  const unmeasured = (
    group: SuccessMetric['group'],
    name: string,
    target: string,
    how: string,
  ): SuccessMetric => ({ group, name, target, measured: undefined, how })
  return [
    {
      group: 'Quality',
      name: 'Production accuracy',
      target: '100 % reviewed by practitioners',
      measured: of(reviews.reviewed),
      how: 'Entries with a practitioner’s review of the text as it stands.',
    },
    {
      group: 'Quality',
      name: 'Incident coverage',
      target: 'every diagram shows failure modes',
      measured: of(withFailure),
      how: 'Entries with at least one failure mode.',
    },
    {
      group: 'Quality',
      name: 'Cost transparency',
      target: '100 % include infrastructure costs',
      measured: of(withCost),
      how: 'Entries that state a cost, reported or modelled. The others say why none is known.',
    },
    {
      group: 'Quality',
      name: 'Source citations',
      target: 'every metric is referenced',
      measured: `${evidence.reported + evidence.computed + evidence.modelled} of ${evidence.figures}`,
      how: 'Cited figures that rest on a source in the atlas or on a formula. A figure without a mark fails the checks.',
    },
    unmeasured(
      'Impact',
      'On-call usage',
      'used during 50 % of incidents',
      'This site counts no readers. A team can count its own use with a ledger of its own.',
    ),
    unmeasured(
      'Impact',
      'Architecture decisions',
      'referenced in 100+ design docs',
      'Nobody reports references yet.',
    ),
    unmeasured('Impact', 'Learning efficiency', '80 % report better understanding', 'No survey was held.'),
    unmeasured(
      'Impact',
      'Industry adoption',
      '20+ companies contribute back',
      'Who contributed for whom is not in the data.',
    ),
    unmeasured(
      'Community',
      'Contributions',
      '200+ pull requests with production data',
      'Pull requests are not in the data.',
    ),
    {
      group: 'Community',
      name: 'Corrections',
      target: 'less than 5 % need factual corrections',
      measured: history && of(correctedIn(corpus, history)),
      how: 'Entries in which a committed figure gave way to another of the same source and unit, as far as git’s history shows beyond doubt: at least so many.',
    },
    {
      group: 'Community',
      name: 'Updates',
      target: 'monthly, with new incidents',
      measured: history ? newIncidents(history) : readings && `newest reading on ${readings.newest}`,
      how: history
        ? 'Incidents by the month of the commit that brought them, latest first.'
        : 'The day on which the newest source was read; there is no history here that tells when entries came.',
    },
    unmeasured(
      'Community',
      'Reach',
      '100,000+ engineers within year one',
      'This site counts no readers, and asks no third party to.',
    ),
  ]
}

const correctedIn = ({ entries }: Corpus, { corrections }: History): number =>
  new Set(corrections.map(({ id }) => id).filter((id) => entries.has(id))).size

/** As many months as fit a cell. */
const mostMonths = 3

/** `2026-12: 4, 2026-11: 21`; undefined where no incident was ever committed. */
function newIncidents({ entries }: History): string | undefined {
  const months = [...entries].flatMap(([id, { added }]) =>
    id.startsWith('incidents/') ? [added.slice(0, 7)] : [],
  )
  if (months.length === 0) return undefined
  return [...Map.groupBy(months, (month) => month)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, mostMonths)
    .map(([month, { length }]) => `${month}: ${length}`)
    .join(', ')
}
