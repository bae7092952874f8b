import { categories } from '../../schema/categories.ts'
import { datasetHead } from '../for-machines/linked-data.ts'
import { html } from '../html.ts'
import { folderPath } from '../links.ts'
import { atlasMap } from '../parts/atlas-map.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import { pasteBox } from '../parts/paste-box.ts'
import type { SiteContext } from '../site-context.ts'

const mostIncidents = 5

/** The first page: the box that answers, the categories, the latest incidents. */
export function homePage(context: SiteContext): string {
  const { corpus } = context
  const entries = [...corpus.entries.values()]
  const count = (folder: string): number => entries.filter(({ id }) => id.startsWith(`${folder}/`)).length
  const incidents = entries
    .filter(({ kind }) => kind === 'incident')
    .toSorted((a, b) => (a.data['as-of'] < b.data['as-of'] ? 1 : -1))
    .slice(0, mostIncidents)
  const body = html`<h1 class="hidden">Production diagrams for whoever is on call at 3 AM</h1>
${pasteBox()}
<h2>The atlas</h2>
<ul class="categories">${categories.map(
    ({ folder, title }) =>
      html`<li><a href=${folderPath(folder)}>${title}</a> <span class="count">${count(folder)}</span></li>`,
  )}</ul>
${atlasMap(corpus)}
<h2>Latest incidents</h2>${entryList(incidents, '')}`
  return layout(
    {
      path: 'index.html',
      title: 'The Production Atlas',
      description: 'Production diagrams with a source beside every figure, for whoever is on call at 3 AM.',
      trail: [],
      hasOwnSearch: true,
      forMachines: datasetHead(context, 'index.html'),
    },
    body,
  )
}
