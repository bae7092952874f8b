import type { Reporter } from './report.ts'

/** A table for a pull request’s comment. */
export const toMarkdown: Reporter = (diagnostics, { prefix }) => {
  if (diagnostics.length === 0) return 'No findings.\n'
  const rows = diagnostics.map(({ path, range, severity, code, message, help }) => {
    const place = `${prefix}${path}${range ? `:${range.start.line}` : ''}`
    return `| \`${place}\` | ${severity} | \`${code}\` | ${cell(message)}${help === undefined ? '' : `<br>${cell(help)}`} |`
  })
  return `| place | severity | rule | finding |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

const cell = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ')
