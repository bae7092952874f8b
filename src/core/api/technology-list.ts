import { facetGroups } from '../browse/facet-groups.ts'
import { productSlug, productsIn } from '../browse/technology-names.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import type { TechnologyList } from './shapes/lists.ts'

/** `api/v1/technologies.json`. */
export function technologyList(corpus: Corpus, link: (path: string) => string): TechnologyList {
  return {
    technologies: facetGroups(corpus).technology.map(({ value, name, path, entries }) => ({
      slug: value,
      name,
      entries: entries.map(({ id }) => id),
      versions: [...new Set(entries.flatMap((entry) => versionsIn(entry, value)))].sort(),
      links: { html: link(path) },
    })),
  }
}

/** The versions an entry names of a product; none where it says that they are not published, or names several products in one. */
const versionsIn = ({ data }: AnyEntry, slug: string): readonly string[] =>
  data.technologies.flatMap(({ name, version }) => {
    const [only, ...others] = productsIn(name).map(productSlug)
    return typeof version === 'string' && others.length === 0 && only === slug ? [version] : []
  })
