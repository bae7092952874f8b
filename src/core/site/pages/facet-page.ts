import { causeWords, isCause } from '../../browse/cause-words.ts'
import { type Facet, facetTitles } from '../../browse/facet.ts'
import type { FacetGroup } from '../../browse/facet-groups.ts'
import { isMotif, motifWords } from '../../browse/motif-words.ts'
import { urgency } from '../../browse/urgent-first.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry, Entry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { categories } from '../../schema/categories.ts'
import { html, type Markup } from '../html.ts'
import { browsePath, entryPath, rootFrom, technologiesPath } from '../links.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** All entries of one technology, or all incidents of one cause or year. */
export function facetPage(group: FacetGroup, { corpus }: SiteContext): string {
  const { facet, value, name, path, entries } = group
  const root = rootFrom(path)
  const about = facet === 'technology' ? '' : `${facetTitles[facet]}: `
  const body = html`<h1>${about}${name}</h1>
${meansOf(facet, value)}
<p>${countWords(entries.length)}. <a href=${`${root}${browsePath}?${new URLSearchParams([[facet, value]])}`}>Combine with other facets</a></p>
${facet === 'technology' ? byCategory(entries, root) : facet === 'motif' ? whereSeen(value, entries, root) : entryList(latestFirst(entries), root)}
${facet === 'cause' ? contributed(value, corpus, root) : null}`
  return layout(
    {
      path,
      title: `${about}${name} · The Production Atlas`,
      description: `${about}${name}: ${countWords(entries.length)} of the atlas.`,
      trail: [
        { name: 'Browse', path: browsePath },
        ...(facet === 'technology' ? [{ name: 'Technologies', path: technologiesPath }] : []),
      ],
    },
    body,
  )
}

function meansOf(facet: Facet, value: string): Markup {
  if (facet === 'cause' && isCause(value)) return html`<p class="lead">${causeWords[value].means}</p>`
  if (facet === 'motif' && isMotif(value)) return html`<p class="lead">${motifWords[value].means}</p>`
  return null
}

/** The incidents that show a shape, each with where it is seen in them. */
function whereSeen(motif: string, entries: readonly AnyEntry[], root: string): Markup {
  return html`<ul class="entries">${latestFirst(entries).map((entry) => {
    const seen = entry.kind === 'incident' ? entry.data.motifs.filter((each) => each.motif === motif) : []
    return html`<li><a href=${root + entryPath(entry.id)}>${plain(entry.data.title)}</a> <span class="as-of">as of ${entry.data['as-of']}</span><br /><span class="summary">${seen.map((each) => plain(each.seen)).join(' ')}</span></li>`
  })}</ul>`
}

const countWords = (count: number): string => (count === 1 ? 'One entry' : `${count} entries`)

function byCategory(entries: readonly AnyEntry[], root: string): Markup {
  const folders = categories.map(({ folder }) => folder).toSorted((a, b) => urgency(a) - urgency(b))
  return folders.map((folder) => {
    const own = entries.filter(({ id }) => id.startsWith(`${folder}/`))
    const title = categories.find((each) => each.folder === folder)?.title
    return own.length === 0 ? null : html`<h2>${title}</h2>${entryList(own, root)}`
  })
}

function contributed(cause: string, corpus: Corpus, root: string): Markup {
  const others = [...corpus.entries.values()].filter(
    (entry): entry is Entry<'incident'> & AnyEntry =>
      entry.kind === 'incident' && entry.data['contributing-causes'].some((each) => each === cause),
  )
  return others.length === 0
    ? null
    : html`<h2>Where it contributed</h2><p>The root cause was another; this had to be so as well.</p>${entryList(latestFirst(others), root)}`
}

const latestFirst = (entries: readonly AnyEntry[]): readonly AnyEntry[] =>
  entries.toSorted((a, b) => (a.data['as-of'] < b.data['as-of'] ? 1 : -1))
