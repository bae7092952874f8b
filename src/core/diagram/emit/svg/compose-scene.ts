import type { Diagram } from '../../model.ts'
import { drawBars } from './bars/draw-bars.ts'
import { drawGraph } from './graph/draw-graph.ts'
import { drawSankey } from './sankey/draw-sankey.ts'
import type { Scene } from './scene.ts'
import { drawSequence } from './sequence/draw-sequence.ts'
import type { Setting } from './setting.ts'
import { drawStages } from './stages/draw-stages.ts'
import { drawTable } from './table/draw-table.ts'
import { placeText, setText } from './text-block.ts'
import { drawTimeline } from './timeline/draw-timeline.ts'
import { drawTitle } from './title.ts'
import { drawTree } from './tree/draw-tree.ts'

/** The whole picture as pieces with places: what `toSvg` writes and what tests measure. */
export async function composeScene(diagram: Diagram, setting: Setting): Promise<Scene> {
  const title = drawTitle(diagram.title, setting)
  const drawing = await drawFamily(diagram, setting, title.bottom)
  return { pieces: [...title.pieces, ...drawing.pieces], bottom: Math.ceil(drawing.bottom + 2) }
}

async function drawFamily(diagram: Diagram, setting: Setting, top: number): Promise<Scene> {
  switch (diagram.kind) {
    case 'graph':
      return diagram.nodes.length === 0 ? nothing(setting, top) : drawGraph(diagram, setting, top)
    case 'timeline':
      return diagram.phases.length === 0 ? nothing(setting, top) : drawTimeline(diagram, setting, top)
    case 'tree':
      return diagram.nodes.length === 0 ? nothing(setting, top) : drawTree(diagram, setting, top)
    case 'sequence':
      return diagram.participants.length === 0 ? nothing(setting, top) : drawSequence(diagram, setting, top)
    case 'stages':
      return diagram.stages.length === 0 ? nothing(setting, top) : drawStages(diagram, setting, top)
    case 'sankey':
      return diagram.flows.length === 0 ? nothing(setting, top) : drawSankey(diagram, setting, top)
    case 'bars':
      return diagram.bars.length === 0 ? nothing(setting, top) : drawBars(diagram, setting, top)
    case 'table':
      return diagram.rows.length === 0 ? nothing(setting, top) : drawTable(diagram, setting, top)
    default:
      return diagram satisfies never
  }
}

/** A view that had nothing to show says so, rather than leave a blank that looks like a fault. */
function nothing(setting: Setting, top: number): Scene {
  const text = setText(
    setting,
    'Nothing published to draw.',
    { size: setting.sizes.body, face: 'regular', tone: 'soft' },
    setting.width - 4,
  )
  return { pieces: [placeText(text, 2, top)], bottom: top + text.height }
}
