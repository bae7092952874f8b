import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { systemViews } from '../../schema/categories.ts'
import { writeDiagramAddress } from '../addresses/diagram-address.ts'
import { html, type Markup } from '../html.ts'
import { heading } from './value.ts'

/** Which other views of the company draw a component of this one, each linked at its card; the page’s script takes its links from here. */
export function componentViews(entry: AnyEntry, corpus: Corpus): Markup {
  const [folder, company = '', own] = entry.id.split('/')
  if (folder !== 'systems' || !('nodes' in entry.data)) return null
  const others = systemViews.flatMap((view) => {
    const data = view === own ? undefined : corpus.entries.get(`systems/${company}/${view}`)?.data
    return data && 'nodes' in data ? [{ view, ids: new Set(data.nodes.map(({ id }) => id)) }] : []
  })
  const rows = entry.data.nodes
    .map(({ id, name }) => ({ id, name, views: others.filter(({ ids }) => ids.has(id)) }))
    .filter(({ views }) => views.length > 0)
  if (rows.length === 0) return null
  return html`<section id="components" aria-labelledby="components-title"><h2 id="components-title">The same components in other views</h2>
<ul class="components">${rows.map(
    ({ id, name, views }) =>
      html`<li data-component=${id}><b>${plain(name)}</b> ${views.map(
        ({ view }) =>
          html`<a data-view=${view} href=${`${view}.html#${writeDiagramAddress({ diagram: view, nodes: [id], fails: false })}`}>${heading(view)}</a> `,
      )}</li>`,
  )}</ul></section>`
}
