import { codeFrame } from '../source/code-frame.ts'
import type { Reporter } from './report.ts'

/** For people: place, what is wrong, a code frame, what to do. */
export const toText: Reporter = (diagnostics, { textOf, prefix, colour }) => {
  const paint = (code: string, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  return diagnostics
    .map((diagnostic) => {
      const { path, range, severity, code, message, help, related } = diagnostic
      const at = range ? `:${range.start.line}:${range.start.column}` : ''
      const text = textOf(path)
      const lines = [
        `${paint('1', `${prefix}${path}${at}`)}: ${paint(severity === 'error' ? '31' : '33', severity)} ${code}`,
        `  ${message}`,
      ]
      if (range && text !== undefined) lines.push('', codeFrame(text, range), '')
      for (const other of related) {
        const where = other.range ? `:${other.range.start.line}:${other.range.start.column}` : ''
        lines.push(`  see: ${prefix}${other.path}${where}: ${other.message}`)
      }
      if (help !== undefined) lines.push(`  help: ${help}`)
      lines.push(`  docs: atlas explain ${code}`, '')
      return lines.join('\n')
    })
    .join('\n')
}
