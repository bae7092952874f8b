import type { SankeyDiagram, SankeyFlow } from '../../model.ts'
import { hasCycle } from '../svg/sankey/flow-graph.ts'
import { comment } from './comment.ts'
import { sankeyText } from './escape.ts'
import { plainNumber } from './plain-number.ts'

/**
 * Rows of from, to, value. Mermaid's sankey takes no title, so the amounts' unit is not in the text; and it draws nothing at all
 * where flows run in a circle, so the flow that closes one is left out. What it has no place for, the stated whole, unit costs
 * and what has no amount, stands in comments for whoever reads the text.
 */
export function sankeyToMermaid(diagram: SankeyDiagram): string {
  const kept: SankeyFlow[] = []
  for (const { from, to, value, ...rest } of diagram.flows) {
    if (!Number.isFinite(value) || value <= 1e-12) continue
    // As written: two names may become one.
    const flow = { ...rest, value, from: sankeyText(from), to: sankeyText(to) }
    if (!hasCycle([...kept, flow])) kept.push(flow)
  }
  const rows = kept.map(({ from, to, value }) => `${from},${to},${plainNumber(value)}`)
  const notes = [
    ...(diagram.whole ?? []).map(({ text }) => text),
    ...(diagram.unitCosts ?? []).map(
      ({ unit, lines }) => `${unit}: ${lines.map(({ text }) => text).join(' ')}`,
    ),
    ...(diagram.missing ?? []).map((name) => `No amount published: ${name}`),
  ].map(comment)
  return `${['sankey-beta', '', ...(rows.length === 0 ? ['"nothing","nothing more",1'] : rows), ...notes].join('\n')}\n`
}
