import { sankeyLinkHorizontal } from 'd3-sankey'
import type { SankeyFlow } from '../../../model.ts'
import { hatch } from '../hatch.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import type { Tone } from '../theme.ts'
import { wholeOf } from './flow-graph.ts'
import { columnsOf, type Placed, placeNodes, type StreamLink, type StreamNode } from './place-nodes.ts'
import { type StreamLabel, streamLabel } from './stream-label.ts'

const nodeWidth = 12
const labelRoom = 250
/** The most that the name of a source is wide. */
const sourceLabel = 60
const streamHeight = 250
/** Two tones in turn keep neighbours apart where they leave their source. */
const streamTones: readonly Tone[] = ['stream', 'stream-two']
/** Between a node and its label, and around a label that stands on a stream. */
const plate = 5

interface Streams extends Scene {
  /** Flows whose amount stands beside their end; the others are listed below. */
  readonly labelled: ReadonlySet<SankeyFlow>
}

/** Streams as wide as their values, from the whole at the left to what does not divide further at the right. */
export function drawStreams(flows: readonly SankeyFlow[], setting: Setting, top: number): Streams {
  const whole = wholeOf(flows)
  const into = Map.groupBy(flows, ({ to }) => to)
  const divides = new Set(flows.map(({ from }) => from))
  const names = new Set(flows.flatMap(({ from, to }) => [from, to]))
  const right = setting.width - labelRoom + nodeWidth
  // A plate stands clear of the one behind the node before it.
  const plateWidth = Math.max(60, right / columnsOf(flows) - nodeWidth - sourceLabel - 6 * plate)
  const widthFor = (name: string): number => {
    if (!divides.has(name)) return labelRoom - nodeWidth - 2 * plate
    return into.has(name) ? plateWidth : sourceLabel
  }
  const labels = new Map(
    [...names].map((name) => [name, streamLabel(name, into.get(name) ?? [], whole, widthFor(name), setting)]),
  )
  const graph = placeNodes(flows, {
    top: top + 2,
    height: streamHeight,
    right,
    nodeWidth,
    labelHeight: (name) => labels.get(name)?.height ?? 0,
  })
  const path = sankeyLinkHorizontal<StreamNode, StreamLink>()
  const streams = graph.links.map(
    (link, index): Piece => ({
      kind: 'path',
      d: (path(link) ?? '').replace(/\d+\.\d+/g, (digits) => String(round(Number(digits)))),
      stroke: streamTones[index % streamTones.length] ?? 'stream',
      strokeWidth: Math.max(1, link.width ?? 1),
      ...(link.flow.unexplained ? { stroke: 'line', dash: '4 4' } : {}),
    }),
  )
  const drawn = graph.nodes.map((node) =>
    drawNode(
      node,
      labels.get(node.name),
      into.get(node.name)?.some(({ unexplained }) => unexplained) ?? false,
      !divides.has(node.name) ? 'right' : into.has(node.name) ? 'before' : 'behind',
    ),
  )
  return {
    pieces: [...streams, ...drawn.flatMap(({ pieces }) => pieces)],
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)) + 8,
    labelled: new Set([...into.values()].filter((list) => list.length === 1).flat()),
  }
}

/**
 * A label among the streams stands on a plate: before its node, where one stream flows, rather than behind it, where several
 * thin ones would vanish. One at the right edge needs none.
 */
function drawNode(
  { x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Placed,
  label: StreamLabel | undefined,
  unexplained: boolean,
  side: 'right' | 'before' | 'behind',
): Scene {
  const box = { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) }
  const pieces: Piece[] = unexplained
    ? [
        { kind: 'rect', box, fill: 'paper', stroke: 'accent', strokeWidth: 1, dash: '3 2' },
        ...hatch(box, 'rising', 'accent'),
      ]
    : [{ kind: 'rect', box, fill: 'accent', radius: Math.min(2, box.height / 2) }]
  if (!label) return { pieces, bottom: y1 }
  const top = (y0 + y1) / 2 - label.height / 2
  const left =
    side === 'right' ? x1 + plate + 1 : side === 'behind' ? x1 + 2 * plate : x0 - 2 * plate - label.width
  if (side !== 'right') {
    const ground = { x: left - plate, y: top - 3, width: label.width + 2 * plate, height: label.height + 6 }
    pieces.push({ kind: 'rect', box: ground, radius: 5, fill: 'card', stroke: 'border', strokeWidth: 0.8 })
  }
  return {
    pieces: [...pieces, ...label.place(left, top)],
    bottom: Math.max(y1, top + label.height),
  }
}
