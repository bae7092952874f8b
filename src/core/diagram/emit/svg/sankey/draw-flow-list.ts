import type { SankeyFlow } from '../../../model.ts'
import { hatch } from '../hatch.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { shareText } from '../share-text.ts'
import { placeText, setText } from '../text-block.ts'
import { isDrawable, type OutlineRow, outline } from './flow-graph.ts'

const indent = 14
const barHeight = 10

/** Each source with a bar for everything that flows out of it and its parts indented below, all bars to one scale: the whole. */
export function drawFlowList(
  flows: readonly SankeyFlow[],
  whole: number,
  setting: Setting,
  top: number,
): Scene {
  const pieces: Piece[] = []
  let y = top
  for (const { source, rows } of outline(flows)) {
    const style = { size: setting.sizes.name, face: 'bold', tone: 'ink' } as const
    const heading = setText(setting, source, style, setting.width - 4)
    pieces.push(placeText(heading, 2, y))
    y += heading.height + 6
    for (const row of rows) {
      const drawn = drawRow(row, whole, setting, y)
      pieces.push(...drawn.pieces)
      y = drawn.bottom + 9
    }
    y += 6
  }
  return { pieces, bottom: y }
}

function drawRow({ flow, depth }: OutlineRow, whole: number, setting: Setting, top: number): Scene {
  const { body, small } = setting.sizes
  const left = 2 + indent * Math.min(depth, 3)
  const right = setting.width - 2
  const room = right - left
  const amountStyle = { size: body, face: 'bold', tone: 'cost' } as const
  const amount = setText(setting, flow.label, amountStyle, room * 0.5, flow.cites)
  const nameStyle = { size: body, face: depth === 0 ? 'bold' : 'regular', tone: 'ink' } as const
  const name = setText(setting, flow.to, nameStyle, room - amount.width - 10)
  const pieces: Piece[] = [placeText(name, left, top), placeText(amount, right - amount.width, top)]
  const bottom = top + Math.max(name.height, amount.height)
  if (!isDrawable(flow) || whole <= 0) return { pieces, bottom }
  const share = Math.min(1, flow.value / whole)
  const text = setText(setting, shareText(share), { size: small, face: 'bold', tone: 'accent' }, 80)
  // Whatever their indent, the lengths are shares of one length.
  const shareRoom = 62
  const scale = right - shareRoom - 2 - indent * 3
  const track = { x: left, y: bottom + 3, width: scale, height: barHeight }
  const bar = { ...track, width: Math.max(2, share * scale) }
  pieces.push({ kind: 'rect', box: track, radius: 2, fill: 'faint' })
  if (flow.unexplained) {
    pieces.push(...hatch(bar, 'rising', 'accent'), {
      kind: 'rect',
      box: bar,
      radius: 2,
      stroke: 'accent',
      strokeWidth: 1,
      dash: '3 2',
    })
  } else pieces.push({ kind: 'rect', box: bar, radius: 2, fill: 'accent' })
  pieces.push(placeText(text, right, track.y + barHeight / 2 - text.height / 2, { anchor: 'end' }))
  return { pieces, bottom: track.y + barHeight }
}
