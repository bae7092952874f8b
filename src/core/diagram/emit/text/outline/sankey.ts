import type { SankeyDiagram, SankeyFlow } from '../../../model.ts'
import { item, lineItems, type Outline, type OutlineItem } from './outline.ts'

/** The stated whole, each source with what flows out of it, what has no amount, and unit costs. */
export const sankeyOutline = (diagram: SankeyDiagram): Outline => ({
  ordered: false,
  items: [
    ...lineItems(diagram.whole ?? []),
    ...[...Map.groupBy(diagram.flows, ({ from }) => from)].map(([source, flows]) =>
      item(`${source}, ${diagram.unit}`, flows.map(flowItem)),
    ),
    ...(diagram.missing ?? []).map((name) => item(`No amount published: ${name}`)),
    ...(diagram.unitCosts ?? []).map(({ unit, lines }) => item(unit, lineItems(lines))),
  ],
})

const flowItem = ({ to, label, cites, unexplained }: SankeyFlow): OutlineItem =>
  item(`${to}: ${label}${unexplained ? ', which nobody explained' : ''}`, [], { cites })
