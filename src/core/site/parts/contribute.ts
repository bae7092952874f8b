import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { html, type Markup } from '../html.ts'

/** Where an entry is mended and a wrong figure reported; without a known repository the file’s own place is named. */
export function contribute(entry: AnyEntry, repository: string | undefined): Markup {
  const file = `atlas/${entry.path}`
  if (repository === undefined)
    return html`<p class="contribute">Something wrong? This entry is <code>${file}</code>.</p>`
  return html`<p class="contribute"><a href=${`${repository}/edit/main/${file}`} rel="noreferrer">Edit this entry</a> · <a href=${reportAddress(entry, repository)} rel="noreferrer">Report a wrong figure</a></p>`
}

/** A new issue that already says which entry, and which source or formula, it is about. */
export function reportAddress(entry: AnyEntry, repository: string, about?: string): string {
  const lines = [
    `Entry: ${entry.id} (as of ${entry.data['as-of']})`,
    ...(about === undefined ? [] : [`Cited: ${about}`]),
    'Figure as the page shows it: ',
    'Figure as the source prints it, and where: ',
  ]
  const query = new URLSearchParams({
    title: `Wrong figure: ${plain(entry.data.title)}`,
    body: lines.join('\n'),
  })
  return `${repository}/issues/new?${query}`
}
