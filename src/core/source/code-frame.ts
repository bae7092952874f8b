import type { Range } from '../diagnostic/diagnostic.ts'

const context = 1
const maxColumns = 160

/**
 * The marked line with one line around it and `^` under the range, as compilers print it. Long lines are
 * cut around the mark. Tabs count as one column.
 */
export function codeFrame(text: string, range: Range): string {
  const lines = text.split('\n')
  const first = Math.max(1, range.start.line - context)
  const last = Math.min(lines.length, range.start.line + context)
  const gutter = String(last).length
  const cut = Math.max(0, range.start.column - 1 - maxColumns / 2)
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const line = printable(lines[number - 1] ?? '')
    const shown = number === range.start.line ? line.slice(cut, cut + maxColumns) : line.slice(0, maxColumns)
    frame.push(`  ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (number !== range.start.line) continue
    const endColumn = range.end.line === range.start.line ? range.end.column : line.length + 1
    const length = Math.max(1, Math.min(endColumn, cut + maxColumns + 1) - range.start.column)
    frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(range.start.column - 1 - cut)}${'^'.repeat(length)}`)
  }
  return frame.join('\n')
}

/** Control characters could move the terminal's cursor; they are shown as a dot. */
const printable = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  line.replace(/[\u0000-\u001F\u007F-\u009F]/g, '·')
