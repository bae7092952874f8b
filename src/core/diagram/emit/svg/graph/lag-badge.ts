import type { Box } from '../../../layout/graph-layout.ts'
import type { SetLines } from '../line-list.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { labelPadding } from './link-label.ts'
import { drawMark, markSize } from './link-mark.ts'

/** Any letter of the first 26 fits; see `link-words.ts`. */
const markRoom = 24

export const lagSize = (words: SetLines) => ({
  width: markRoom + words.width + 2 * labelPadding,
  height: Math.max(20, words.height + 2 * labelPadding - 2),
})

/** A replication link's letter with its lag, which must be read without the list. */
export function drawLag(mark: string, words: SetLines, box: Box, setting: Setting): readonly Piece[] {
  const size = markSize(mark, setting)
  return [
    { kind: 'rect', box, radius: 9, fill: 'paper', stroke: 'line', strokeWidth: 1.2 },
    ...drawMark(mark, { x: box.x, y: box.y + (box.height - size.height) / 2, ...size }, setting),
    ...words.place(box.x + markRoom, box.y + (box.height - words.height) / 2, box),
  ]
}
