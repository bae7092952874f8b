import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { SankeyFlow } from '../../../model.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'
import type { Tone } from '../theme.ts'

const nodeWidth = 12
const labelRoom = 210
/** Two tones in turn keep neighbours apart where they leave their source. */
const streamTones: readonly Tone[] = ['stream', 'stream-two']

interface Node {
  readonly name: string
}

interface Streams extends Scene {
  /** Flows whose amount stands beside their end; the others are listed below. */
  readonly labelled: ReadonlySet<SankeyFlow>
}

/** Streams as wide as their values. Names stand right of their node, with the room to wrap kept free. */
export function drawStreams(flows: readonly SankeyFlow[], setting: Setting, top: number): Streams {
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  const into = Map.groupBy(flows, ({ to }) => to)
  const depth = depths(flows, names)
  const columns = Math.max(...depth.values()) + 1
  const step = (setting.width - labelRoom - nodeWidth) / Math.max(1, columns - 1)
  const labelWidth = (name: string): number =>
    ((depth.get(name) ?? 0) === columns - 1 ? labelRoom : step) - nodeWidth - 12
  const labels = new Map(
    names.map((name) => [name, setLabel(name, into.get(name) ?? [], labelWidth(name), setting)]),
  )
  const tallest = Math.max(...[...labels.values()].map(({ height }) => height)) + 4
  const crowd = Math.max(
    ...[...Map.groupBy(names, (name) => depth.get(name) ?? 0).values()].map((list) => list.length),
  )
  const height = crowd * tallest + 150
  // A label reaches half its height over a thin node at the very top.
  const first = top + tallest / 2
  const largest = Math.max(...flows.map(({ value }) => value))
  const graph = sankey<Node, { flow: SankeyFlow }>()
    .nodeId((node) => node.name)
    .nodeWidth(nodeWidth)
    .nodePadding(tallest)
    .nodeAlign((node) => depth.get(node.name) ?? 0)
    .nodeSort(null)
    .extent([
      [0, first],
      [setting.width - labelRoom + nodeWidth, first + height],
    ])({
    nodes: names.map((name) => ({ name })),
    // Shares of the largest: sums of the values themselves may exceed what a number holds.
    links: flows.map((flow) => ({ source: flow.from, target: flow.to, value: flow.value / largest, flow })),
  })
  const path = sankeyLinkHorizontal<Node, { flow: SankeyFlow }>()
  const pieces: Piece[] = graph.links.map(
    (link, index): Piece => ({
      kind: 'path',
      d: (path(link) ?? '').replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100)),
      stroke: streamTones[index % streamTones.length] ?? 'stream',
      strokeWidth: Math.max(1, link.width ?? 1),
    }),
  )
  let bottom = first + height
  for (const node of graph.nodes) {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node
    const label = labels.get(node.name)
    pieces.push({
      kind: 'rect',
      box: { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) },
      fill: 'accent',
    })
    if (!label) continue
    const labelTop = (y0 + y1) / 2 - label.height / 2
    pieces.push(placeText(label.name, x1 + 6, labelTop))
    let y = labelTop + label.name.height
    if (label.amount) {
      pieces.push(placeText(label.amount, x1 + 6, y))
      y += label.amount.height
    }
    bottom = Math.max(bottom, y, y1)
  }
  return {
    pieces,
    bottom: bottom + 8,
    labelled: new Set([...into.values()].filter((list) => list.length === 1).flat()),
  }
}

function setLabel(name: string, inflows: readonly SankeyFlow[], width: number, setting: Setting) {
  const { body } = setting.sizes
  const [only] = inflows
  const title = setText(setting, name, { size: body, face: 'bold', tone: 'ink' }, width)
  const amount: SetText | undefined =
    only && inflows.length === 1
      ? setText(setting, only.label, { size: body, face: 'regular', tone: 'cost' }, width, only.cites)
      : undefined
  return { name: title, amount, height: title.height + (amount?.height ?? 0) }
}

/** The longest way from a source: d3's own choice would move the leaves to one edge, far from their source. */
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
