import type { SearchDocument } from './search-documents.ts'
import { productSlug, productsIn } from './technology-names.ts'

/** What entries can be browsed by, in the order in which pages show it. */
export const facets = ['category', 'technology', 'company', 'cause', 'motif', 'year'] as const

export type Facet = (typeof facets)[number]

/** What each facet is called. */
export const facetTitles: Readonly<Record<Facet, string>> = {
  category: 'Category',
  technology: 'Technology',
  company: 'Company',
  cause: 'Cause of the incident',
  motif: 'Shape of the failure',
  year: 'Year of the incident',
}

/** The values that a document has of a facet, as pages and addresses name them. */
export function valuesOf(facet: Facet, document: SearchDocument): readonly string[] {
  switch (facet) {
    case 'category':
      return [document.id.split('/')[0] ?? '']
    case 'technology':
      return [...new Set(document.technologies.flatMap(productsIn).map(productSlug))]
    case 'company':
      return document.company === undefined ? [] : [document.company]
    case 'cause':
      return document.cause === undefined ? [] : [document.cause]
    case 'motif':
      return document.motifs ?? []
    case 'year':
      return document.year === undefined ? [] : [String(document.year)]
    default:
      return facet satisfies never
  }
}

/** The page of all entries with a value, relative to the site’s root. */
export function facetPath(facet: Facet, value: string): string {
  switch (facet) {
    case 'category':
      return `${value}/index.html`
    case 'technology':
      return `technologies/${value}.html`
    case 'company':
      return `systems/${value}/index.html`
    case 'cause':
      return `causes/${value}.html`
    case 'motif':
      return `shapes/${value}.html`
    case 'year':
      return `years/${value}.html`
    default:
      return facet satisfies never
  }
}
