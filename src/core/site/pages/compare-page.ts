import { html } from '../html.ts'
import { browsePath, comparePath } from '../links.ts'
import { layout } from '../parts/layout.ts'

/** Two incidents, or the same view of two companies, side by side: read from their published JSON by the page itself. */
export function comparePage(): string {
  const body = html`<h1>Compare</h1>
<div class="compare"><p class="without">Two entries side by side need JavaScript. Without it, open each in a window of its own: <a href="incidents/index.html">incidents</a>, <a href="systems/index.html">systems</a>, or <a href=${browsePath}>browse</a>.</p></div>`
  return layout(
    {
      path: comparePath,
      title: 'Compare · The Production Atlas',
      description: 'Two incidents, or the same view of two companies, side by side.',
      trail: [],
    },
    body,
  )
}
