import type { Box } from '../../../layout/graph-layout.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

const height = 18

export function markSize(
  mark: string,
  setting: Setting,
): { readonly width: number; readonly height: number } {
  return { width: Math.max(height, setting.measure.width(mark, setting.sizes.small, 'bold') + 10), height }
}

/** A step's number or a reference's letter, on the line and again in the list. */
export function drawMark(mark: string, box: Box, setting: Setting): readonly Piece[] {
  const text = setText(setting, mark, { size: setting.sizes.small, face: 'bold', tone: 'ink' }, box.width)
  return [
    { kind: 'rect', box, radius: height / 2, fill: 'paper', stroke: 'line', strokeWidth: 1.2 },
    placeText(text, box.x + box.width / 2, box.y + (box.height - text.height) / 2, {
      anchor: 'middle',
      within: box,
    }),
  ]
}
