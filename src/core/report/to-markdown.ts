import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { changeMarkdown } from './change-markdown.ts'
import { cell } from './markdown-cell.ts'
import type { Reporter } from './report.ts'

/** For a pull request’s comment: what it changes, where that is known, and what is wrong with it. */
export const toMarkdown: Reporter = (diagnostics, { prefix, change }) =>
  [...(change === undefined ? [] : [changeMarkdown(change)]), findingsTable(diagnostics, prefix)].join('\n')

function findingsTable(diagnostics: readonly Diagnostic[], prefix: string): string {
  if (diagnostics.length === 0) return 'No findings.\n'
  const rows = diagnostics.map(({ path, range, severity, code, message, help }) => {
    const place = `${prefix}${path}${range ? `:${range.start.line}` : ''}`
    return `| \`${place}\` | ${severity} | \`${code}\` | ${cell(message)}${help === undefined ? '' : `<br>${cell(help)}`} |`
  })
  return `| place | severity | rule | finding |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}
