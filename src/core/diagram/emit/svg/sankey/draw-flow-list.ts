import type { SankeyDiagram } from '../../../model.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { bySource, isDrawable } from './flow-graph.ts'

/** Each source with a bar for everything that flows out of it, all bars to one scale. */
export function drawFlowList(diagram: SankeyDiagram, setting: Setting, top: number): Scene {
  const { name: nameSize, body } = setting.sizes
  const largest = Math.max(0, ...diagram.flows.filter(isDrawable).map(({ value }) => value))
  const room = setting.width - 4
  const pieces: Piece[] = []
  let y = top
  for (const [source, flows] of bySource(diagram)) {
    const heading = setText(setting, source, { size: nameSize, face: 'bold', tone: 'ink' }, room)
    pieces.push(placeText(heading, 2, y))
    y += heading.height + 5
    for (const flow of flows) {
      const amount = setText(
        setting,
        flow.label,
        { size: body, face: 'bold', tone: 'cost' },
        room * 0.5,
        flow.cites,
      )
      const name = setText(
        setting,
        flow.to,
        { size: body, face: 'regular', tone: 'ink' },
        room - 12 - amount.width - 10,
      )
      pieces.push(placeText(name, 14, y), placeText(amount, setting.width - 2 - amount.width, y))
      y += Math.max(name.height, amount.height) + 1
      const bar = { x: 14, y, width: room - 12, height: 8 }
      const share = largest > 0 && isDrawable(flow) ? flow.value / largest : 0
      pieces.push(
        { kind: 'rect', box: bar, radius: 2, fill: 'faint' },
        { kind: 'rect', box: { ...bar, width: Math.max(1, bar.width * share) }, radius: 2, fill: 'accent' },
      )
      y += 16
    }
    y += 8
  }
  return { pieces, bottom: y }
}
