import type { SankeyDiagram } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawFlowList } from './draw-flow-list.ts'
import { drawStreams } from './draw-streams.ts'
import { hasCycle, isDrawable } from './flow-graph.ts'

/** A stream thinner than this share of the thickest cannot be seen, and its sums with others are lost in rounding. */
const thinnest = 1e-9

/** Streams on a screen; on a phone, or where flows run in a circle, bars in proportion below each source. */
export function drawSankey(diagram: SankeyDiagram, setting: Setting, top: number): Scene {
  const positive = diagram.flows.filter(isDrawable)
  const largest = Math.max(0, ...positive.map(({ value }) => value))
  const drawable = positive.filter(({ value }) => value / largest >= thinnest)
  if (setting.shape === 'narrow' || drawable.length === 0 || hasCycle(drawable))
    return drawFlowList(diagram, setting, top)
  const streams = drawStreams(drawable, setting, top)
  const rest = diagram.flows.filter((flow) => !streams.labelled.has(flow))
  if (rest.length === 0) return streams
  const list = drawFlowList({ ...diagram, flows: rest }, setting, streams.bottom + 8)
  return { pieces: [...streams.pieces, ...list.pieces], bottom: list.bottom }
}
