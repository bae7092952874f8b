import { toOutline } from '../../diagram/emit/text/outline/to-outline.ts'
import { isNetwork, type NetworkDiagram } from '../../diagram/network.ts'
import { html, type Markup } from '../html.ts'
import type { Picture } from '../site-context.ts'
import { outlineList } from './outline-list.ts'

/** What the viewer tells of each card; no script of its own, so that the page's policy lets it stand here. */
const model = (diagram: NetworkDiagram): Markup =>
  html`<script type="application/json" dangerouslySetInnerHTML=${{ __html: JSON.stringify(diagram).replaceAll('<', '\\u003c') }}></script>`

/** A diagram in both shapes (CSS shows the one that fits), the same as a list, and its Mermaid text to copy. The picture draws its own title, so the heading is for those who do not see it. */
export function picture({ diagram, mermaid, wide, narrow }: Picture, first: boolean): Markup {
  const id = `diagram-${diagram.id}`
  return html`<figure class="diagram" id=${id}>
<figcaption>${first ? html`<h2 class="hidden">${diagram.title}</h2>` : html`<h3 class="hidden">${diagram.title}</h3>`}</figcaption>
<div class="viewer"><div class="viewer-bar"></div><div class="stage">
<div class="shape wide" dangerouslySetInnerHTML=${{ __html: wide }}></div>
<div class="shape narrow" dangerouslySetInnerHTML=${{ __html: narrow }}></div></div></div>
${isNetwork(diagram) ? model(diagram) : null}
<details class="outline"><summary>Read this diagram as a list<span class="hidden">: ${diagram.title}</span></summary>
${outlineList(toOutline(diagram))}</details>
<details class="mermaid"><summary>Copy as Mermaid</summary>
<button type="button" class="copy" data-copy=${`${id}-mermaid`} hidden>Copy</button>
<pre tabindex="0"><code id=${`${id}-mermaid`}>${mermaid}</code></pre></details>
</figure>`
}
