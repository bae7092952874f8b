import { html } from '../html.ts'
import { sourcePath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** Every source, by publisher. */
export function sourcesPage({ corpus }: SiteContext): string {
  const sources = [...corpus.sources.values()].sort((a, b) =>
    a.data.publisher + a.key < b.data.publisher + b.key ? -1 : 1,
  )
  const body = html`<h1>Sources</h1><p>${sources.length} sources.</p>
<ul class="entries">${sources.map(
    ({ key, data }) =>
      html`<li><a href=${`../${sourcePath(key)}`}>${data.title}</a>, ${data.publisher} <span class=${`grade-${data.read.as}`}>${data.read.as}</span></li>`,
  )}</ul>`
  return layout(
    {
      path: 'sources/index.html',
      title: 'Sources · The Production Atlas',
      description: 'Every source the atlas cites.',
      trail: [],
    },
    body,
  )
}
