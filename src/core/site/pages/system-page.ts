import { plain } from '../../diagram/views/lines.ts'
import { systemViews } from '../../schema/categories.ts'
import { html } from '../html.ts'
import { companyName, entryPath, folderPath, rootFrom } from '../links.ts'
import { entryList } from '../parts/entry-list.ts'
import { layout } from '../parts/layout.ts'
import { heading } from '../parts/value.ts'
import type { SiteContext } from '../site-context.ts'

/** One company: its eight views, and what else the atlas tells of it. */
export function systemPage(company: string, { corpus }: SiteContext): string {
  const path = folderPath(`systems/${company}`)
  const root = rootFrom(path)
  const name = companyName(company)
  const others = [...corpus.entries.values()].filter(
    (entry) =>
      !entry.id.startsWith('systems/') && 'organisation' in entry.data && entry.data.organisation === name,
  )
  const body = html`<h1>${name}</h1>
<ol class="entries">${systemViews.map((view) => {
    const entry = corpus.entries.get(`systems/${company}/${view}`)
    return html`<li>${
      entry
        ? html`<a href=${root + entryPath(entry.id)}>${heading(view)}</a> <span class="as-of">as of ${entry.data['as-of']}</span><br /><span class="summary">${plain(entry.data.summary)}</span>`
        : html`${heading(view)} <span class="as-of">not yet written</span>`
    }</li>`
  })}</ol>
${others.length === 0 ? null : html`<h2>More about ${name}</h2>${entryList(others, root)}`}`
  return layout(
    {
      path,
      title: `${name} · The Production Atlas`,
      description: `${name} in eight views.`,
      trail: [{ name: 'Systems', path: folderPath('systems') }],
    },
    body,
  )
}
