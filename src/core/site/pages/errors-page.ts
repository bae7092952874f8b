import { searchDocuments } from '../../browse/search-documents.ts'
import { html } from '../html.ts'
import { entryPath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** Every exact error and alert with the entries that know it: the search for readers without JavaScript. */
export function errorsPage(context: SiteContext): string {
  const known = Map.groupBy(
    searchDocuments(context).flatMap(({ id, title, errors }) =>
      errors.map((error) => ({ id, title, error })),
    ),
    ({ error }) => error,
  )
  const rows = [...known].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const body = html`<h1>Exact errors and alerts</h1>
<p>Find the text you see (your browser’s find-in-page works here), then open what explains it.</p>
<ul class="entries errors">${rows.map(
    ([error, entries]) =>
      html`<li><code class="verbatim">${error}</code>${entries.map(({ id, title }) => html`<br /><a href=${entryPath(id)}>${title}</a>`)}</li>`,
  )}</ul>`
  return layout(
    {
      path: 'errors.html',
      title: 'Exact errors · The Production Atlas',
      description: 'Every exact error message and alert the atlas explains.',
      trail: [],
    },
    body,
  )
}
