import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { isAbsent } from '../schema/absence.ts'
import { type FacetGroup, type FacetIndex, facetIndex } from './facet-index.ts'
import { type FacetId, facetValues, folderOf } from './facets.ts'

/** What two entries have in common under one facet. */
export interface Shared {
  readonly facet: (typeof compared)[number]
  readonly names: readonly string[]
}

/** An entry like another one, and why it is held to be. */
export interface Related {
  readonly entry: AnyEntry
  readonly shared: readonly Shared[]
}

/** What makes entries alike, in the order it is told. */
const compared = ['technology', 'cause', 'motif'] as const satisfies readonly FacetId[]

const most = 6

/**
 * The entries most like one: what few entries share counts most. Those that its author names already, and the other views of its
 * company, are left out.
 */
export function relatedTo(entry: AnyEntry, corpus: Corpus): readonly Related[] {
  const index = facetIndex(corpus)
  const total = corpus.entries.size
  const left = leftOut(entry, corpus)
  const found = new Map<AnyEntry, { score: number; readonly shared: Map<Shared['facet'], string[]> }>()
  for (const facet of compared) {
    for (const { name, entries } of groupsWith(entry, facet, index)) {
      const weight = Math.log(1 + total / entries.length)
      for (const other of entries) {
        if (left.has(other.id) || isSameCompany(entry, other)) continue
        const known = found.get(other) ?? { score: 0, shared: new Map() }
        found.set(other, known)
        known.score += weight
        known.shared.set(facet, [...(known.shared.get(facet) ?? []), name])
      }
    }
  }
  return [...found]
    .sort(([a, { score }], [b, { score: other }]) => other - score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(([other, { shared }]) => ({
      entry: other,
      shared: compared.flatMap((facet) => {
        const names = shared.get(facet)
        return names ? [{ facet, names }] : []
      }),
    }))
}

function groupsWith(entry: AnyEntry, facet: FacetId, index: FacetIndex): readonly FacetGroup[] {
  const slugs = new Set(facetValues(entry, facet).map(({ slug }) => slug))
  return index[facet].filter(({ slug }) => slugs.has(slug))
}

function leftOut({ id, data }: AnyEntry, { moved }: Corpus): ReadonlySet<string> {
  const named = [...(isAbsent(data.incidents) ? [] : data.incidents), ...(data.related ?? [])]
  return new Set([id, ...named.map((each) => moved.get(each) ?? each)])
}

const isSameCompany = (a: AnyEntry, b: AnyEntry): boolean =>
  folderOf(a) === 'systems' && folderOf(b) === 'systems' && a.id.split('/')[1] === b.id.split('/')[1]
