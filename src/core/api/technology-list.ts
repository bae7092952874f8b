import { facetIndex } from '../browse/facet-index.ts'
import { technologyValue } from '../browse/facets.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import type { TechnologyList } from './shapes/lists.ts'

/** `api/v1/technologies.json`. */
export function technologyList(corpus: Corpus, link: (path: string) => string): TechnologyList {
  return {
    technologies: facetIndex(corpus).technology.map(({ slug, name, entries }) => ({
      slug,
      name,
      entries: entries.map(({ id }) => id),
      versions: [...new Set(entries.flatMap((entry) => versionsIn(entry, slug)))].sort(),
      links: { html: link(`browse/technology/${slug}.html`) },
    })),
  }
}

/** The versions an entry names of a technology; none where it says that they are not published. */
const versionsIn = ({ data }: AnyEntry, slug: string): readonly string[] =>
  data.technologies.flatMap(({ name, version }) =>
    typeof version === 'string' && technologyValue(name).slug === slug ? [version] : [],
  )
