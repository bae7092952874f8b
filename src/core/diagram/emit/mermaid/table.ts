import type { TableDiagram } from '../../model.ts'
import { linesLabel } from './label.ts'

/** Mermaid has no table: each row is a card with the columns' names before their cells. */
export function tableToMermaid(diagram: TableDiagram): string {
  const headings = diagram.columns.slice(1)
  const lines = ['flowchart TB']
  for (const [index, row] of diagram.rows.entries()) {
    const cells = row.cells.flatMap((cell, column) => {
      const heading = headings[column]
      return cell.map(({ text }, at) => (at === 0 && heading !== undefined ? `${heading}: ${text}` : text))
    })
    lines.push(
      `  r${index + 1}[${linesLabel([...(row.group === undefined ? [] : [row.group]), row.name, '━━━━━', ...cells])}]`,
    )
    if (index > 0) lines.push(`  r${index} ~~~ r${index + 1}`)
  }
  if (diagram.rows.length === 0) lines.push('  r0["#8203;"]')
  return `${lines.join('\n')}\n`
}
