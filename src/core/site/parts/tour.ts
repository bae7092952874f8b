import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { systemViews } from '../../schema/categories.ts'
import { html, type Markup } from '../html.ts'
import { companyName, folderPath } from '../links.ts'
import { heading } from './value.ts'

/** Where a view stands among those of its company that are written, and how to walk on; nothing for other entries. */
export function tour(entry: AnyEntry, corpus: Corpus, root: string, name: string): Markup {
  const [folder, company = '', own = ''] = entry.id.split('/')
  if (folder !== 'systems') return null
  const written: readonly string[] = systemViews.filter((view) =>
    corpus.entries.has(`systems/${company}/${view}`),
  )
  const at = written.indexOf(own)
  const link = (view: string | undefined, rel: string, words: string): Markup =>
    view === undefined
      ? html`<span></span>`
      : html`<a rel=${rel} href=${`${root}systems/${company}/${view}.html`}><small>${words}</small> ${heading(view)}</a>`
  return html`<nav class="tour" aria-label=${name}>${link(written[at - 1], 'prev', '← Before')}
<a href=${root + folderPath(`systems/${company}`)}>${companyName(company)}, view ${at + 1} of ${written.length}</a>
${link(written[at + 1], 'next', 'Next →')}</nav>`
}
