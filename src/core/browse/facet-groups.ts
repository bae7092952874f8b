import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { memoised } from '../recall/memoised.ts'
import { categories } from '../schema/categories.ts'
import { causeWords, isCause } from './cause-words.ts'
import { companyTitle } from './company-of.ts'
import { type Facet, facetPath, facets, valuesOf } from './facet.ts'
import { isMotif, motifWords } from './motif-words.ts'
import { searchDocuments } from './search-documents.ts'
import { productSlug, productsIn } from './technology-names.ts'

/** All entries that have one value of a facet. */
export interface FacetGroup {
  readonly facet: Facet
  readonly value: string
  /** As pages write it: `Apache Kafka`. */
  readonly name: string
  readonly path: string
  /** In the atlas’s order; never empty. */
  readonly entries: readonly AnyEntry[]
}

export type FacetGroups = Readonly<Record<Facet, readonly FacetGroup[]>>

/** Every group of the atlas: categories in their own order, years latest first, the others by how much there is of them. */
export const facetGroups: (corpus: Corpus) => FacetGroups = memoised((corpus) => {
  const documents = searchDocuments({ corpus })
  const groupsOf = (facet: Facet): readonly FacetGroup[] => {
    const found = new Map<string, AnyEntry[]>()
    for (const document of documents) {
      const entry = corpus.entries.get(document.id)
      if (!entry) continue
      for (const value of valuesOf(facet, document)) {
        const known = found.get(value)
        if (known) known.push(entry)
        else found.set(value, [entry])
      }
    }
    const groups = [...found].map(
      ([value, entries]): FacetGroup => ({
        facet,
        value,
        name: nameOf(facet, value, entries),
        path: facetPath(facet, value),
        entries,
      }),
    )
    return groups.sort(
      (a, b) => place(a) - place(b) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
    )
  }
  return Object.fromEntries(facets.map((facet) => [facet, groupsOf(facet)])) as Record<
    Facet,
    readonly FacetGroup[]
  >
}, 2)

function place({ facet, value, entries }: FacetGroup): number {
  if (facet === 'category') return categories.findIndex(({ folder }) => folder === value)
  return facet === 'year' ? -Number(value) : -entries.length
}

function nameOf(facet: Facet, value: string, entries: readonly AnyEntry[]): string {
  switch (facet) {
    case 'category':
      return categories.find(({ folder }) => folder === value)?.title ?? value
    case 'technology':
      return mostWritten(value, entries)
    case 'company': {
      const [organisation] = entries.flatMap(({ data }) =>
        'organisation' in data ? [data.organisation] : [],
      )
      return companyTitle(value, organisation)
    }
    case 'cause':
      return isCause(value) ? causeWords[value].name : value
    case 'motif':
      return isMotif(value) ? motifWords[value].name : value
    case 'year':
      return value
    default:
      return facet satisfies never
  }
}

/** A product’s name as most entries write it. */
function mostWritten(slug: string, entries: readonly AnyEntry[]): string {
  const counts = new Map<string, number>()
  for (const { data } of entries)
    for (const product of data.technologies.flatMap(({ name }) => productsIn(name)))
      if (productSlug(product) === slug) counts.set(product, (counts.get(product) ?? 0) + 1)
  const [most] = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
  return most?.[0] ?? slug
}
