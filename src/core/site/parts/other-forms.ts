import type { AnyEntry } from '../../corpus/entry.ts'
import { html, type Markup } from '../html.ts'
import { embedPath } from '../pages/embed-page.ts'
import type { Picture } from '../site-context.ts'

/** The same entry for tools: Markdown, JSON, and its diagrams for other sites. */
export function otherForms({ id }: AnyEntry, pictures: readonly Picture[], root: string): Markup {
  return html`<p class="contribute">This entry as <a href=${`${root}${id}.md`}>Markdown</a> · <a href=${`${root}${id}.json`}>JSON</a>${pictures.map(
    ({ diagram }) =>
      html` · <a href=${root + embedPath(id, diagram.id)}>${diagram.id.replaceAll('-', ' ')} to embed</a>`,
  )}</p>`
}
