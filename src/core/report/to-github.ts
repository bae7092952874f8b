import type { Reporter } from './report.ts'

/** Annotations of a GitHub workflow, a line each. */
export const toGithub: Reporter = (diagnostics, { prefix }) =>
  diagnostics
    .map(({ path, range, severity, code, message, help }) => {
      const properties = [
        `file=${property(prefix + path)}`,
        ...(range
          ? [
              `line=${range.start.line}`,
              `endLine=${range.end.line}`,
              `col=${range.start.column}`,
              `endColumn=${range.end.column}`,
            ]
          : []),
        `title=${property(code)}`,
      ]
      return `::${severity} ${properties.join(',')}::${data(help === undefined ? message : `${message} ${help}`)}\n`
    })
    .join('')

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
