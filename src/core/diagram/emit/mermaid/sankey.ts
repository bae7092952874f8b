import type { SankeyDiagram } from '../../model.ts'
import { comment } from './comment.ts'
import { sankeyText } from './escape.ts'
import { plainNumber } from './plain-number.ts'

/**
 * Rows of from, to, value. Mermaid's sankey takes no title, so the amounts' unit is not in the text; what it has no place
 * for, the stated whole, unit costs and what has no amount, stands in comments for whoever reads the text.
 */
export function sankeyToMermaid(diagram: SankeyDiagram): string {
  const rows = diagram.flows
    .filter(({ value }) => Number.isFinite(value) && value > 1e-12)
    .map(({ from, to, value }) => `${sankeyText(from)},${sankeyText(to)},${plainNumber(value)}`)
  const notes = [
    ...(diagram.whole ?? []).map(({ text }) => text),
    ...(diagram.unitCosts ?? []).map(
      ({ unit, lines }) => `${unit}: ${lines.map(({ text }) => text).join(' ')}`,
    ),
    ...(diagram.missing ?? []).map((name) => `No amount published: ${name}`),
  ].map(comment)
  return `${['sankey-beta', '', ...(rows.length === 0 ? ['"nothing","nothing more",1'] : rows), ...notes].join('\n')}\n`
}
