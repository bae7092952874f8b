import type { FacetGroup } from '../../browse/facet-groups.ts'
import { html, type Markup } from '../html.ts'

/** Groups as links with the number of their entries; the facet and the value stand on each for the script of the browse page. */
export function facetLinks(groups: readonly FacetGroup[], root: string): Markup {
  return html`<ul class="facet-links">${groups.map(
    ({ facet, value, name, path, entries }) =>
      html`<li data-facet=${facet} data-value=${value}><a href=${root + path}>${name}</a> <span class="count">${entries.length}</span></li>`,
  )}</ul>`
}
