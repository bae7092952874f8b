import { html } from '../html.ts'
import { layout } from '../parts/layout.ts'

/** What a reader sees without a network where a page is not kept, and where the whole atlas can be asked for. */
export function offlinePage(): string {
  const body = html`<h1>Without a network</h1>
<p class="lead">Pages that you have opened stay readable when the network is gone, and so do triage and the list of all errors. The whole atlas can be kept as well.</p>
<section id="keep" aria-label="What this device keeps"><p>Keeping pages needs JavaScript.</p></section>
<h2>If you came here by a link</h2>
<p>Then there is no network now, and the page you wanted is not kept on this device. These are:</p>
<ul><li><a href="index.html">Triage: paste what you see</a></li><li><a href="errors.html">All errors and alerts</a></li></ul>
<p>To install the atlas as an app, choose <i>Install</i> or <i>Add to home screen</i> in the browser’s menu.</p>`
  return layout(
    {
      path: 'offline.html',
      title: 'Without a network · The Production Atlas',
      description: 'Keep the atlas on this device, so that every page opens without a network.',
      trail: [],
    },
    body,
  )
}
