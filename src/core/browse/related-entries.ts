import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { memoised } from '../recall/memoised.ts'
import { isAbsent } from '../schema/absence.ts'
import { comparableKind } from './comparable.ts'
import { inCommon, type Traits, traitsOf } from './traits.ts'

/** An entry that is like another one. */
export interface Related {
  readonly entry: AnyEntry
  /** What both have. */
  readonly common: Traits
  /** The rarer what they share, the higher: the sum of −ln of the shares of entries that have it too. */
  readonly score: number
}

const most = 4

/** Sharing what two in five entries have says nothing. */
const leastScore = 0.9

/** The entries most like one, best first: neither those its author named, nor other views of its company, which the tour shows. */
export function relatedEntries(entry: AnyEntry, corpus: Corpus): readonly Related[] {
  const { incidents, related = [] } = entry.data
  const named = new Set([...(isAbsent(incidents) ? [] : incidents), ...related])
  const company = tourOf(entry.id)
  return alike(entry, corpus)
    .filter(
      ({ entry: { id }, score }) =>
        score >= leastScore && !named.has(id) && (company === undefined || tourOf(id) !== company),
    )
    .slice(0, most)
}

/** The entry to hold one against: the incident most like it, or the same view of another company. */
export function comparableWith(entry: AnyEntry, corpus: Corpus): AnyEntry | undefined {
  if (comparableKind(entry.id) === undefined) return undefined
  const nearest = alike(entry, corpus).find((each) => each.entry.kind === entry.kind)?.entry
  if (nearest !== undefined || entry.kind === 'incident') return nearest
  return [...corpus.entries.values()].find(({ kind, id }) => kind === entry.kind && id !== entry.id)
}

const tourOf = (id: string): string | undefined =>
  id.startsWith('systems/') ? id.slice(0, id.lastIndexOf('/')) : undefined

interface Index {
  readonly traits: ReadonlyMap<string, Traits>
  /** Ids of the entries that have a trait, by its name. */
  readonly holders: ReadonlyMap<string, readonly string[]>
  /** How many entries can have a cause and a shape at all. */
  readonly incidents: number
}

const indexOf: (corpus: Corpus) => Index = memoised((corpus) => {
  const traits = new Map([...corpus.entries.values()].map(({ id, data }) => [id, traitsOf(data)]))
  const holders = new Map<string, string[]>()
  for (const [id, own] of traits)
    for (const name of namesOf(own)) {
      const known = holders.get(name)
      if (known) known.push(id)
      else holders.set(name, [id])
    }
  const incidents = [...traits.values()].filter(({ cause }) => cause !== undefined).length
  return { traits, holders, incidents }
}, 2)

const namesOf = ({ products, cause, motifs }: Traits): readonly string[] => [
  ...[...products.keys()].map((slug) => `product ${slug}`),
  ...(cause === undefined ? [] : [`cause ${cause}`]),
  ...motifs.map((motif) => `motif ${motif}`),
]

/** Every entry that shares something with one, best first. */
function alike(entry: AnyEntry, corpus: Corpus): readonly Related[] {
  const { traits, holders, incidents } = indexOf(corpus)
  const own = traits.get(entry.id)
  if (!own) return []
  const scores = new Map<string, number>()
  for (const name of namesOf(own)) {
    const ids = holders.get(name) ?? []
    const weight = Math.log((name.startsWith('product ') ? traits.size : incidents) / ids.length)
    for (const id of ids) if (id !== entry.id) scores.set(id, (scores.get(id) ?? 0) + weight)
  }
  return [...scores]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .flatMap(([id, score]): readonly Related[] => {
      const found = corpus.entries.get(id)
      const theirs = traits.get(id)
      return found && theirs ? [{ entry: found, score, common: inCommon(own, theirs) }] : []
    })
}
