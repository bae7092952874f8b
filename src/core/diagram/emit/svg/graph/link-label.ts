import type { Box } from '../../../layout/graph-layout.ts'
import type { SetLines } from '../line-list.ts'
import type { Piece } from '../scene.ts'

/** Room around the words, so that the line ends short of them. */
export const labelPadding = 4

/** Words on a line, on a ground that hides the line behind them. */
export function drawLabel(words: SetLines, box: Box): readonly Piece[] {
  return [
    { kind: 'rect', box, radius: 3, fill: 'paper' },
    ...words.place(box.x + labelPadding, box.y + labelPadding - 1, box),
  ]
}

export const labelSize = (words: SetLines) => ({
  width: words.width + 2 * labelPadding,
  height: words.height + 2 * labelPadding - 2,
})
