import type { SankeyDiagram } from '../../../model.ts'
import { bySource } from '../../svg/sankey/flow-graph.ts'
import { item, type Outline } from './outline.ts'

/** Each source with what flows out of it. */
export const sankeyOutline = (diagram: SankeyDiagram): Outline => ({
  ordered: false,
  items: [...bySource(diagram)].map(([source, flows]) =>
    item(
      `${source}, ${diagram.unit}`,
      flows.map(({ to, label, cites }) => item(`${to}: ${label}`, [], { cites })),
    ),
  ),
})
