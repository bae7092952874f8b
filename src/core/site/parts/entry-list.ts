import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { html, type Markup } from '../html.ts'
import { entryPath } from '../links.ts'

/** Entries as a list of links with the beginning of their summaries. */
export function entryList(entries: readonly AnyEntry[], root: string): Markup {
  return html`<ul class="entries">${entries.map(
    (entry) =>
      html`<li><a href=${root + entryPath(entry.id)}>${plain(entry.data.title)}</a> <span class="as-of">as of ${entry.data['as-of']}</span><br /><span class="summary">${plain(entry.data.summary)}</span></li>`,
  )}</ul>`
}
