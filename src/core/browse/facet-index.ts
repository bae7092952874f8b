import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { type FacetId, type FacetValue, facetIds, facetValues } from './facets.ts'

/** A value of a facet with every entry that has it, in the atlas’s order. */
export interface FacetGroup extends FacetValue {
  readonly entries: readonly AnyEntry[]
}

/** Every value of every facet that some entry has: most entries first, then by name. Years go backwards. */
export type FacetIndex = Readonly<Record<FacetId, readonly FacetGroup[]>>

const known = new WeakMap<Corpus, FacetIndex>()

/** The same index each time it is asked for. */
export function facetIndex(corpus: Corpus): FacetIndex {
  const before = known.get(corpus)
  if (before) return before
  const index = Object.fromEntries(facetIds.map((facet) => [facet, groupsOf(corpus, facet)])) as FacetIndex
  known.set(corpus, index)
  return index
}

function groupsOf(corpus: Corpus, facet: FacetId): readonly FacetGroup[] {
  const bySlug = new Map<string, { readonly names: string[]; readonly entries: AnyEntry[] }>()
  for (const entry of corpus.entries.values()) {
    for (const { slug, name } of facetValues(entry, facet)) {
      const group = bySlug.get(slug) ?? { names: [], entries: [] }
      bySlug.set(slug, group)
      group.names.push(name)
      group.entries.push(entry)
    }
  }
  const groups = [...bySlug].map(([slug, { names, entries }]) => ({ slug, name: commonest(names), entries }))
  return groups.sort(
    facet === 'year'
      ? (a, b) => (a.slug < b.slug ? 1 : -1)
      : (a, b) =>
          b.entries.length - a.entries.length || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  )
}

/** Authors write a name in more than one way; the way that most of them do stands on the page. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
