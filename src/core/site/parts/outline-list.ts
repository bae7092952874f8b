import { safeHref } from '../../diagram/emit/svg/safe-href.ts'
import type { Outline, OutlineItem } from '../../diagram/emit/text/outline/outline.ts'
import { html, type Markup } from '../html.ts'

/** A diagram's outline as nested lists, which screen readers count and walk. */
export function outlineList({ ordered, items }: Outline): Markup {
  if (items.length === 0) return html`<p>Nothing published to draw.</p>`
  const entries = items.map(
    (item) => html`<li>${words(item)}${item.below ? outlineList(item.below) : null}</li>`,
  )
  return ordered ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`
}

function words({ text, isCommand, note, cites = [], href }: OutlineItem): Markup {
  const safe = safeHref(href)
  const shown = isCommand
    ? html`${note === undefined ? null : `${note}: `}<code class="verbatim">${text}</code>`
    : text
  const marks = cites.length === 0 ? '' : ` [${cites.join(', ')}]`
  return html`${safe === undefined ? shown : html`<a href=${safe}>${shown}</a>`}${marks}`
}
