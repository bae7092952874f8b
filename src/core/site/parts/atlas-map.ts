import { facetGroups } from '../../browse/facet-groups.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { html, type Markup } from '../html.ts'
import { browsePath, technologiesPath } from '../links.ts'
import { facetLinks } from './facet-links.ts'

/** As many technologies as a phone shows in two screens. */
const most = 24

/** The atlas at a glance: what it tells of, by technology, company, cause and year. */
export function atlasMap(corpus: Corpus): Markup {
  const { technology, company, cause, motif, year } = facetGroups(corpus)
  return html`<section class="map" aria-labelledby="map-technologies"><h2 id="map-technologies">By technology</h2>${facetLinks(technology.slice(0, most), '')}
<p><a href=${technologiesPath}>All ${technology.length} technologies</a> · <a href=${browsePath}>Combine technology, company, cause and year</a></p></section>
<section class="map" aria-labelledby="map-companies"><h2 id="map-companies">By company</h2>${facetLinks(company, '')}</section>
<section class="map" aria-labelledby="map-shapes"><h2 id="map-shapes">Incidents by the shape of the failure</h2>${facetLinks(motif, '')}</section>
<div class="map-pair"><section class="map" aria-labelledby="map-causes"><h2 id="map-causes">Incidents by cause</h2>${facetLinks(cause, '')}</section>
<section class="map" aria-labelledby="map-years"><h2 id="map-years">Incidents by year</h2>${facetLinks(year, '')}</section></div>`
}
