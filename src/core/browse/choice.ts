import { type Facet, facets, valuesOf } from './facet.ts'
import type { SearchDocument } from './search-documents.ts'

/** What a reader chose: of one facet any of the values, of several facets all. */
export type Choice = Readonly<Record<Facet, readonly string[]>>

/** `?technology=kafka&technology=etcd&cause=config` as a choice; what is no facet is left out. */
export function choiceIn(query: string): Choice {
  const given = new URLSearchParams(query)
  const values = (facet: Facet): readonly string[] => [...new Set(given.getAll(facet))].filter(Boolean)
  return Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Record<Facet, readonly string[]>
}

/** A choice as the query of an address, without `?`; the same choice gives the same query. */
export const queryOf = (choice: Choice): string =>
  new URLSearchParams(
    facets.flatMap((facet) => choice[facet].toSorted().map((value) => [facet, value])),
  ).toString()

/** The choice with one value more, or without it where it was chosen. */
export const toggled = (choice: Choice, facet: Facet, value: string): Choice => ({
  ...choice,
  [facet]: choice[facet].includes(value)
    ? choice[facet].filter((each) => each !== value)
    : [...choice[facet], value],
})

/** The documents that a choice leaves; with `but`, whatever was chosen of that facet. */
export const chosen = (
  documents: readonly SearchDocument[],
  choice: Choice,
  but?: Facet,
): readonly SearchDocument[] =>
  documents.filter((document) =>
    facets.every(
      (facet) =>
        facet === but ||
        choice[facet].length === 0 ||
        valuesOf(facet, document).some((value) => choice[facet].includes(value)),
    ),
  )

/** How many documents each value of a facet would leave, given what is chosen of the others. */
export function countsOf(
  documents: readonly SearchDocument[],
  choice: Choice,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const document of chosen(documents, choice, facet))
    for (const value of valuesOf(facet, document)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
