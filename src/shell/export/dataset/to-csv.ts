import type { Cell, Table } from '../../../core/dataset/table.ts'

/** RFC 4180: commas, quotes doubled, lines ended by CR LF; an empty cell is nothing between its commas. */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')

/** A text that a spreadsheet would run as a formula is led by a tab, which it shows as nothing. */
function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^(?:[=@\t\r]|[+-](?!\d))/.test(cell) ? `\t${cell}` : cell
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
