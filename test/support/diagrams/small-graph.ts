import { blastRadius } from '../../../src/core/diagram/blast-radius/blast-radius.ts'
import type { Fate } from '../../../src/core/diagram/blast-radius/fate.ts'
import type { GraphDiagram, GraphLink, GraphNode, LinkKind } from '../../../src/core/diagram/model.ts'

/** A component named for its id. */
export const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  name: id.toUpperCase(),
  shape: 'box',
  layer: 'service',
  lines: [],
  ...more,
})
/** A link that carries `a-b`. */
export const link = (from: string, to: string, kind: LinkKind, more: Partial<GraphLink> = {}): GraphLink => ({
  from,
  to,
  kind,
  lines: [{ role: 'fact', text: `${from}-${to}`, cites: [] }],
  ...more,
})
/** Components and links, with one domain that has a bulkhead and one that has none. */
export const graph = (nodes: readonly GraphNode[], links: readonly GraphLink[]): GraphDiagram => ({
  kind: 'graph',
  id: 'g',
  title: 'G',
  description: '',
  direction: 'down',
  groups: [
    { id: 'held', name: 'Held', layer: 'service', lines: [], domain: { size: 2, hasBulkhead: true } },
    { id: 'open', name: 'Open', layer: 'service', lines: [], domain: { size: 2, hasBulkhead: false } },
  ],
  nodes,
  links,
})
/** What becomes of those that a failure reaches. */
export const fates = (diagram: GraphDiagram, ...failed: string[]): Record<string, Fate> =>
  Object.fromEntries(blastRadius(diagram, failed).hits.map(({ node: id, fate }) => [id, fate]))
