import { facetGroups } from '../../browse/facet-groups.ts'
import { html } from '../html.ts'
import { browsePath, rootFrom, technologiesPath } from '../links.ts'
import { facetLinks } from '../parts/facet-links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** Every technology that an entry names, by its first letter. */
export function technologiesPage({ corpus }: SiteContext): string {
  const root = rootFrom(technologiesPath)
  const groups = facetGroups(corpus).technology
  const letters = Map.groupBy(
    groups.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    ({ name }) => name.charAt(0).toUpperCase(),
  )
  const body = html`<h1>Technologies</h1>
<p>${groups.length} products that entries name, each with how many.</p>
<h2>Named most</h2>${facetLinks(groups.slice(0, 12), root)}
<h2>All, by letter</h2>
<div class="letters">${[...letters].map(([letter, own]) => html`<section aria-label=${letter}><h3>${letter}</h3>${facetLinks(own, root)}</section>`)}</div>`
  return layout(
    {
      path: technologiesPath,
      title: 'Technologies · The Production Atlas',
      description: 'Every technology the atlas tells of.',
      trail: [{ name: 'Browse', path: browsePath }],
    },
    body,
  )
}
