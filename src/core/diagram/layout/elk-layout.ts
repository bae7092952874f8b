import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Box, GraphLayout, LayoutRequest, LayoutResult, Point } from './graph-layout.ts'

/** Room between a frame and what it holds. */
const framePadding = 12

const options = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  // Of 7 by default: as good for pictures of this size, in two thirds of the time.
  'elk.layered.thoroughness': '3',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  // Authors list nodes in reading order; crossings are only reduced where that order leaves a choice.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '2',
  'elk.spacing.nodeSelfLoop': '22',
  'elk.spacing.componentComponent': '24',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}

/** ELK's layered algorithm, in this process: the bundled build needs no worker and no DOM. */
export function createElkLayout(): GraphLayout {
  // The declarations describe CommonJS; under Node's ESM the constructor is the default export itself.
  const elk = new (ElkConstructor as unknown as typeof ElkConstructor.default)()
  return {
    async layout(request) {
      return fromElk(await elk.layout(toElk(request)))
    },
  }
}

function toElk(request: LayoutRequest): ElkNode {
  const byGroup = Map.groupBy(request.nodes, (node) => node.group)
  const known = new Set(request.groups.map((group) => group.id))
  const leaf = (node: LayoutRequest['nodes'][number]): ElkNode => ({
    id: `n:${node.id}`,
    width: node.width,
    height: node.height,
  })
  return {
    id: 'root',
    layoutOptions: { ...options, 'elk.direction': request.direction === 'down' ? 'DOWN' : 'RIGHT' },
    children: [
      ...request.groups.map((group) => ({
        id: `g:${group.id}`,
        layoutOptions: {
          'elk.padding': `[top=${group.header.height + framePadding},left=${framePadding},bottom=${framePadding},right=${framePadding}]`,
          'elk.nodeSize.constraints': 'MINIMUM_SIZE',
          'elk.nodeSize.minimum': `(${group.header.width + 2 * framePadding},${group.header.height})`,
        },
        children: (byGroup.get(group.id) ?? []).map(leaf),
      })),
      ...request.nodes.filter((node) => node.group === undefined || !known.has(node.group)).map(leaf),
    ],
    edges: request.edges.map((edge) => ({
      id: `e:${edge.id}`,
      sources: [`n:${edge.from}`],
      targets: [`n:${edge.to}`],
      ...(edge.label
        ? {
            labels: [
              {
                id: `l:${edge.id}`,
                text: ' ',
                ...edge.label,
                layoutOptions: { 'elk.edgeLabels.inline': 'true' },
              },
            ],
          }
        : {}),
    })),
  }
}

function fromElk(root: ElkNode): LayoutResult {
  const groups = new Map<string, Box>()
  const nodes = new Map<string, Box>()
  const edges = new Map<string, { points: Point[]; label?: Box }>()
  const visit = (node: ElkNode): void => {
    for (const child of node.children ?? []) {
      ;(child.id.startsWith('g:') ? groups : nodes).set(child.id.slice(2), boxOf(child))
      visit(child)
    }
    for (const edge of node.edges ?? []) edges.set(edge.id.slice(2), routeOf(edge))
  }
  visit(root)
  return { width: root.width ?? 0, height: root.height ?? 0, groups, nodes, edges }
}

function routeOf(edge: ElkExtendedEdge): { points: Point[]; label?: Box } {
  const points = (edge.sections ?? []).flatMap((section) => [
    section.startPoint,
    ...(section.bendPoints ?? []),
    section.endPoint,
  ])
  const label = edge.labels?.[0]
  return { points: points.map(({ x, y }) => ({ x, y })), ...(label ? { label: boxOf(label) } : {}) }
}

const boxOf = (shape: { x?: number; y?: number; width?: number; height?: number }): Box => ({
  x: shape.x ?? 0,
  y: shape.y ?? 0,
  width: shape.width ?? 0,
  height: shape.height ?? 0,
})
