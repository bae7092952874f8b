import { type SankeyGraph, type SankeyNode, sankey } from 'd3-sankey'
import type { SankeyFlow } from '../../../model.ts'
import { outline } from './flow-graph.ts'

export interface StreamNode {
  readonly name: string
}

export interface StreamLink {
  readonly flow: SankeyFlow
}

export type Placed = SankeyNode<StreamNode, StreamLink>

export interface Room {
  readonly top: number
  /** The height of all streams together, without the gaps between them. */
  readonly height: number
  readonly right: number
  readonly nodeWidth: number
  readonly labelHeight: (name: string) => number
}

/** Space between the labels of neighbours. */
const gap = 9

/**
 * Places in the order of the tree, so that streams do not cross, and everything that does not divide further at the right
 * edge, where its label has room. A column's nodes are as far apart as their streams or their labels need, not evenly: five
 * thin streams under a thick one would else have five thick gaps.
 */
export function placeNodes(flows: readonly SankeyFlow[], room: Room): SankeyGraph<StreamNode, StreamLink> {
  const names = orderOf(flows)
  const depth = depths(flows, names)
  const last = Math.max(...depth.values())
  const divides = new Set(flows.map(({ from }) => from))
  const columnOf = (name: string): number => (divides.has(name) ? (depth.get(name) ?? 0) : last)
  const layout = sankey<StreamNode, StreamLink>()
    .nodeId((node) => node.name)
    .nodeWidth(room.nodeWidth)
    .nodePadding(0)
    .nodeAlign((node) => columnOf(node.name))
    .nodeSort(null)
    .extent([
      [0, room.top],
      [room.right, room.top + room.height],
    ])
  const largest = Math.max(...flows.map(({ value }) => value))
  const graph = layout({
    nodes: names.map((name) => ({ name })),
    // Shares of the largest: sums of the values themselves may exceed what a number holds.
    links: flows.map((flow) => ({ source: flow.from, target: flow.to, value: flow.value / largest, flow })),
  })
  for (let column = last; column >= 0; column--) {
    const nodes = graph.nodes.filter(({ name }) => columnOf(name) === column)
    stack(nodes, room)
  }
  return layout.update(graph)
}

/** The steps from the first column to the last. */
export const columnsOf = (flows: readonly SankeyFlow[]): number =>
  Math.max(1, ...depths(flows, orderOf(flows)).values())

/** From top to bottom, each in the middle of what flows out of it, or as near below that as its neighbour lets it. */
function stack(nodes: readonly Placed[], { top, labelHeight }: Room): void {
  let above = top - gap
  for (const node of nodes) {
    const height = (node.y1 ?? 0) - (node.y0 ?? 0)
    const needed = Math.max(height, labelHeight(node.name))
    const middle = Math.max(middleOfTargets(node) ?? 0, above + gap + needed / 2)
    node.y0 = middle - height / 2
    node.y1 = middle + height / 2
    above = middle + needed / 2
  }
}

function middleOfTargets(node: Placed): number | undefined {
  const ends = (node.sourceLinks ?? []).flatMap(({ target }) => {
    const { y0 = 0, y1 = 0 } = target as Placed
    return [y0, y1]
  })
  return ends.length === 0 ? undefined : (Math.min(...ends) + Math.max(...ends)) / 2
}

function orderOf(flows: readonly SankeyFlow[]): readonly string[] {
  return [
    ...new Set(outline(flows).flatMap(({ source, rows }) => [source, ...rows.map(({ flow }) => flow.to)])),
  ]
}

/** The longest way from a source. */
function depths(flows: readonly SankeyFlow[], names: readonly string[]): ReadonlyMap<string, number> {
  const depth = new Map(names.map((name) => [name, 0]))
  for (let round = 0; round < names.length; round++) {
    let changed = false
    for (const { from, to } of flows) {
      const least = (depth.get(from) ?? 0) + 1
      if ((depth.get(to) ?? 0) >= least) continue
      depth.set(to, least)
      changed = true
    }
    if (!changed) break
  }
  return depth
}
