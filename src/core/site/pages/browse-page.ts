import { facets, facetTitles } from '../../browse/facet.ts'
import { type FacetGroup, facetGroups } from '../../browse/facet-groups.ts'
import { html, type Markup } from '../html.ts'
import { browsePath } from '../links.ts'
import { facetLinks } from '../parts/facet-links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** So many stand open; the rest is one fold away. */
const most = 16

/** Facets to combine, where there is JavaScript; links to their pages, where there is none. */
export function browsePage({ corpus }: SiteContext): string {
  const groups = facetGroups(corpus)
  const body = html`<h1>Browse</h1>
<div class="browse"><div class="facets">${facets.map(
    (facet) =>
      html`<details open class="facet"><summary>${facetTitles[facet]}</summary>${folded(groups[facet])}</details>`,
  )}</div>
<section class="found" aria-label="Entries found" hidden><p class="count-line" role="status"></p><div class="chips"></div><ul class="entries"></ul></section></div>`
  return layout(
    {
      path: browsePath,
      title: 'Browse · The Production Atlas',
      description: 'Every entry by category, technology, company, cause and year.',
      trail: [],
    },
    body,
  )
}

function folded(groups: readonly FacetGroup[]): Markup {
  if (groups.length <= most + 4) return facetLinks(groups, '')
  return html`${facetLinks(groups.slice(0, most), '')}
<details class="more"><summary>More</summary>${facetLinks(groups.slice(most), '')}</details>`
}
