import type { FacetGroup } from '../../browse/facet-groups.ts'
import { plain } from '../../diagram/views/lines.ts'
import { systemViews } from '../../schema/categories.ts'
import { html, type Markup } from '../html.ts'
import { entryPath, rootFrom } from '../links.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import { heading } from '../parts/value.ts'
import type { SiteContext } from '../site-context.ts'

/** One company: its eight views as a tour, and what else the atlas tells of it. */
export function systemPage(
  { value: company, name, path, entries }: FacetGroup,
  context: SiteContext,
): string {
  const root = rootFrom(path)
  const others = entries.filter(({ id }) => !id.startsWith('systems/'))
  const body = html`<h1>${name}</h1>
${others.length === entries.length ? null : eightViews(company, context, root)}
${others.length === 0 ? null : html`<h2>More about ${name}</h2>${entryList(others, root)}`}`
  return layout(
    {
      path,
      title: `${name} · The Production Atlas`,
      description:
        others.length === entries.length
          ? `What the atlas tells of ${name}.`
          : `${name} in eight views, one after the other.`,
      trail: [{ name: 'Systems', path: 'systems/index.html' }],
    },
    body,
  )
}

function eightViews(company: string, { corpus }: SiteContext, root: string): Markup {
  const views = systemViews.map((view) => ({ view, entry: corpus.entries.get(`systems/${company}/${view}`) }))
  const written = views.flatMap(({ entry }) => entry ?? [])
  const [first] = written
  return html`<p>${written.length} of ${views.length} views, in the order in which they explain each other. ${first ? html`<a class="start" rel="next" href=${root + entryPath(first.id)}>Start the tour</a>` : null}</p>
<ol class="tour-list">${views.map(({ view, entry }) =>
    entry
      ? html`<li><a href=${root + entryPath(entry.id)}>${heading(view)}</a> <span class="as-of">as of ${entry.data['as-of']}</span><br /><span class="summary">${plain(entry.data.summary)}</span></li>`
      : html`<li>${heading(view)} <span class="as-of">not yet written</span></li>`,
  )}</ol>`
}
