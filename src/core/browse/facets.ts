import type { AnyEntry } from '../corpus/entry.ts'
import { stripMarks } from '../evidence/marks.ts'
import { categories, companies } from '../schema/categories.ts'
import { slugOf } from './slug.ts'

/** What entries are browsed by, in the order a reader meets it. */
export const facetIds = ['category', 'company', 'technology', 'cause', 'motif', 'year'] as const

export type FacetId = (typeof facetIds)[number]

/** How a page names a facet: alone, and over all its values. */
export const facetTitles: Readonly<Record<FacetId, { readonly one: string; readonly all: string }>> = {
  category: { one: 'Category', all: 'Categories' },
  company: { one: 'Company', all: 'Companies' },
  technology: { one: 'Technology', all: 'Technologies' },
  cause: { one: 'Cause', all: 'Causes' },
  motif: { one: 'Shape of failure', all: 'Shapes of failure' },
  year: { one: 'Year', all: 'Years' },
}

/** One value of a facet; `slug` is unique within its facet and stands in addresses. */
export interface FacetValue {
  readonly slug: string
  readonly name: string
}

/** The values of an entry under a facet, each once, as the entry names them; none where the facet says nothing of it. */
export function facetValues(entry: AnyEntry, facet: FacetId): readonly FacetValue[] {
  const known = new Map<string, FacetValue>()
  for (const value of valuesOf(entry, facet))
    if (value.slug !== '' && !known.has(value.slug)) known.set(value.slug, value)
  return [...known.values()]
}

function valuesOf(entry: AnyEntry, facet: FacetId): readonly FacetValue[] {
  switch (facet) {
    case 'category': {
      const folder = folderOf(entry)
      return [{ slug: folder, name: categories.find((each) => each.folder === folder)?.title ?? folder }]
    }
    case 'company':
      return companyOf(entry)
    case 'technology':
      return entry.data.technologies.map(({ name }) => technologyValue(name))
    case 'cause':
      if (entry.kind !== 'incident') return []
      return [entry.data['cause-class'], ...entry.data['contributing-causes']].map(keyword)
    case 'motif':
      return entry.kind === 'incident' ? entry.data.motifs.map(({ motif }) => keyword(motif)) : []
    case 'year': {
      const year = entry.data['as-of'].slice(0, 4)
      return [{ slug: year, name: year }]
    }
    default:
      return facet satisfies never
  }
}

/** The folder of an entry’s category. */
export const folderOf = ({ id }: AnyEntry): string => id.slice(0, id.indexOf('/'))

function companyOf(entry: AnyEntry): readonly FacetValue[] {
  if (entry.id.startsWith('systems/')) {
    const folder = entry.id.split('/')[1] ?? ''
    return [{ slug: folder, name: companies[folder] ?? folder }]
  }
  if (!('organisation' in entry.data)) return []
  const name = stripMarks(entry.data.organisation)
  const folder = Object.keys(companies).find((each) => companies[each] === name)
  return [{ slug: folder ?? slugOf(name), name }]
}

/** Foundations that products are named with or without: `Apache Kafka` and `Kafka` are one technology. */
const patron = /^(?:Apache|HashiCorp) (?=\S)/

/** A technology by its name as an entry writes it. */
export function technologyValue(written: string): FacetValue {
  const name = stripMarks(written)
  return { slug: slugOf(name.replace(patron, '')), name }
}

/** `human-process` → `Human process`. */
function keyword(word: string): FacetValue {
  const words = word.replaceAll('-', ' ')
  return { slug: word, name: words.charAt(0).toUpperCase() + words.slice(1) }
}
