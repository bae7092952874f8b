import { categories } from '../../schema/categories.ts'
import { html } from '../html.ts'
import { folderPath } from '../links.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** The first page: search, the categories, the newest picture of the field. */
export function homePage({ corpus }: SiteContext): string {
  const entries = [...corpus.entries.values()]
  const count = (folder: string): number => entries.filter(({ id }) => id.startsWith(`${folder}/`)).length
  const body = html`<h1>Production diagrams for whoever is on call at 3 AM</h1>
<p class="lead">Paste an error into the box above, or start from what you are looking at. Every figure opens the source it was read in, or the formula that gives it.</p>
<ul class="categories">${categories.map(
    ({ folder, title }) =>
      html`<li><a href=${folderPath(folder)}>${title}</a> <span class="count">${count(folder)}</span></li>`,
  )}</ul>
<h2>All entries</h2>${entryList(entries, '')}`
  return layout(
    {
      path: 'index.html',
      title: 'The Production Atlas',
      description: 'Production diagrams with a source beside every figure, for whoever is on call at 3 AM.',
      trail: [],
    },
    body,
  )
}
