import type { Share } from '../../analysis/share.ts'
import { nameWords, shareWords } from '../../analysis/words.ts'
import { html, type Markup } from '../html.ts'

/** Shares as rows: the name, a bar with its interval, the count in words. */
export function shareTable(
  caption: string,
  shares: readonly Share[],
  hrefOf?: (name: string) => string,
): Markup {
  return html`<table class="shares"><caption>${caption}</caption><tbody>${shares.map(
    (
      share,
    ) => html`<tr><th scope="row">${hrefOf && share.count > 0 ? html`<a href=${hrefOf(share.name)}>${nameWords(share.name)}</a>` : nameWords(share.name)}</th>
<td class="bar">${bar(share)}</td><td>${shareWords(share)}</td></tr>`,
  )}</tbody></table>`
}

/** The share as a filled bar and its interval as a line across it; the words beside it say the same. */
function bar({ share, low, high }: Share): Markup {
  const x = (value: number): string => (value * 100).toFixed(1)
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" x="0" y="2" width="100" height="6"></rect><rect class="part" x="0" y="2" width=${x(share)} height="6"></rect><path class="interval" d=${`M${x(low)} 5H${x(high)}M${x(low)} 2.5v5M${x(high)} 2.5v5`}></path></svg>`
}
