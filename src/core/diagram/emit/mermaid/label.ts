import type { Line } from '../../model.ts'
import { quoted } from './escape.ts'

const separator = '━━━━━'

/** The specification's label: name, a rule, then a line each. */
export function label(name: string, lines: readonly Line[]): string {
  const parts =
    lines.length === 0
      ? [inner(name)]
      : [inner(name), separator, ...lines.map((line) => inner(lineText(line)))]
  return `"${parts.join('<br/>')}"`
}

/** Lines without a name, as on a link. */
export function linesLabel(texts: readonly string[]): string {
  return `"${texts.map(inner).join('<br/>')}"`
}

/** Long lines are broken at blanks, so that no viewer's own wrapping decides the width. */
function inner(text: string): string {
  const rows: string[] = []
  let row = ''
  for (const word of quoted(text).slice(1, -1).split(' ')) {
    if (row !== '' && row.length + word.length >= 44) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  rows.push(row === '' ? '#8203;' : row)
  return rows.join('<br/>')
}

const effects = { reads: 'read-only', changes: 'changes state' } as const

const lineText = ({ text, effect }: Line): string => (effect ? `${effects[effect]}: ${text}` : text)
