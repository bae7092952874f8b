import type { SankeyDiagram } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawFlowList } from './draw-flow-list.ts'
import { drawStreams } from './draw-streams.ts'
import { hasCycle, isDrawable } from './flow-graph.ts'

/** Streams on a screen; on a phone, or where flows run in a circle, bars in proportion below each source. */
export function drawSankey(diagram: SankeyDiagram, setting: Setting, top: number): Scene {
  const drawable = diagram.flows.filter(isDrawable)
  if (setting.shape === 'narrow' || drawable.length === 0 || hasCycle(drawable))
    return drawFlowList(diagram, setting, top)
  const streams = drawStreams(drawable, setting, top)
  const rest = diagram.flows.filter((flow) => !streams.labelled.has(flow))
  if (rest.length === 0) return streams
  const list = drawFlowList({ ...diagram, flows: rest }, setting, streams.bottom + 8)
  return { pieces: [...streams.pieces, ...list.pieces], bottom: list.bottom }
}
