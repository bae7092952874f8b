import { type Category, systemViews } from '../../schema/categories.ts'
import { html } from '../html.ts'
import { companyName, folderPath, rootFrom } from '../links.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'
import { incidentAnalysisPath } from './incident-analysis-page.ts'

/** A category with its entries; systems by company. */
export function categoryPage(category: Category, { corpus }: SiteContext): string {
  const path = folderPath(category.folder)
  const root = rootFrom(path)
  const entries = [...corpus.entries.values()].filter(({ id }) => id.startsWith(`${category.folder}/`))
  const systems = [...new Set(entries.map(({ id }) => id.split('/')[1] ?? ''))]
  const body = html`<h1>${category.title}</h1>
<p>${entries.length} of ${category.target}.${category.folder === 'incidents' ? html` <a href=${root + incidentAnalysisPath}>What they teach together</a>` : null}</p>
${
  category.folder === 'systems'
    ? html`<ul class="entries">${systems.map((company) => {
        const views = entries.filter(({ id }) => id.startsWith(`systems/${company}/`)).length
        return html`<li><a href=${root + folderPath(`systems/${company}`)}>${companyName(company)}</a> <span class="as-of">${views} of ${systemViews.length} views</span></li>`
      })}</ul>`
    : entryList(entries, root)
}`
  return layout(
    {
      path,
      title: `${category.title} · The Production Atlas`,
      description: `${category.title}: ${entries.length} entries.`,
      trail: [],
    },
    body,
  )
}
