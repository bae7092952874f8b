import { html, type Markup } from '../html.ts'
import type { Picture } from '../site-context.ts'

/** A diagram in both shapes (CSS shows the one that fits), and its Mermaid text to copy. The picture draws its own title, so the heading is for those who do not see it. */
export function picture({ diagram, mermaid, wide, narrow }: Picture, first: boolean): Markup {
  const id = `diagram-${diagram.id}`
  return html`<figure class="diagram" id=${id}>
<figcaption>${first ? html`<h2 class="hidden">${diagram.title}</h2>` : html`<h3 class="hidden">${diagram.title}</h3>`}</figcaption>
<div class="shape wide" dangerouslySetInnerHTML=${{ __html: wide }}></div>
<div class="shape narrow" dangerouslySetInnerHTML=${{ __html: narrow }}></div>
<details class="mermaid"><summary>Copy as Mermaid</summary>
<button type="button" class="copy" data-copy=${`${id}-mermaid`} hidden>Copy</button>
<pre tabindex="0"><code id=${`${id}-mermaid`}>${mermaid}</code></pre></details>
</figure>`
}
