import type { SankeyDiagram } from '../../model.ts'
import { sankeyText } from './escape.ts'
import { plainNumber } from './plain-number.ts'

/** Rows of from, to, value. Mermaid's sankey takes no title, so the amounts' unit is not in the text. */
export function sankeyToMermaid(diagram: SankeyDiagram): string {
  const rows = diagram.flows
    .filter(({ value }) => Number.isFinite(value) && value > 1e-12)
    .map(({ from, to, value }) => `${sankeyText(from)},${sankeyText(to)},${plainNumber(value)}`)
  return `sankey-beta\n\n${(rows.length === 0 ? ['"nothing","nothing more",1'] : rows).join('\n')}\n`
}
