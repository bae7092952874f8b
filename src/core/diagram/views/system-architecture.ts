import type { Entry } from '../../corpus/entry.ts'
import type { Diagram } from '../model.ts'
import { type LineMaker, plain } from './lines.ts'
import { layerGroups, systemLinks, systemNodes } from './system-graph.ts'

/** Every component in its layer, every connection with what stops it from waiting for ever. */
export function systemArchitectureView(
  { id, data }: Entry<'system-architecture'>,
  make: LineMaker,
): readonly Diagram[] {
  return [
    {
      kind: 'graph',
      id: 'architecture',
      title: plain(data.title),
      description: `${data.nodes.length} components in ${data.layers.length} layers with ${data.links.length} connections.`,
      direction: 'down',
      groups: layerGroups(data, make),
      nodes: systemNodes(id, data, make),
      links: systemLinks(data, make),
    },
  ]
}
