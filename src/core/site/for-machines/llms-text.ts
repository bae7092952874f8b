import { plain } from '../../diagram/views/lines.ts'
import { categories } from '../../schema/categories.ts'
import { markdownPath } from '../markdown/entry-markdown.ts'
import { escapeMarkdown } from '../markdown/escape.ts'
import type { SiteContext } from '../site-context.ts'

/** `llms.txt`: what a language model should read first, and where each entry is as Markdown. */
export function llmsText({ corpus, siteUrl = '' }: SiteContext): string {
  const entries = [...corpus.entries.values()]
  const sections = categories.flatMap(({ folder, title }) => {
    const lines = entries
      .filter(({ id }) => id.startsWith(`${folder}/`))
      .map(({ id, data }) => `- [${escapeMarkdown(plain(data.title))}](${siteUrl}${markdownPath(id)})`)
    return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]
  })
  return `${[
    '# The Production Atlas',
    '> Production diagrams with a source beside every figure, for whoever is on call at 3 AM.',
    'Every figure in an entry was read in a named source or computed by a formula that the entry shows; footnotes say which. What nobody published is said to be unpublished. Quote a figure with its source, and with the date the entry describes.',
    `Data is CC BY 4.0. As JSON: ${siteUrl}api/v1/index.json, described in ${siteUrl}api/v1/openapi.json. Exact error texts: ${siteUrl}errors.html.`,
    ...sections,
  ].join('\n\n')}\n`
}
