import type { Box } from '../../layout/graph-layout.ts'
import { drawArrow } from './arrow.ts'
import { drawMark, markSize } from './graph/link-mark.ts'
import type { SetLines } from './line-list.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'

/** A link that is told on the card, by the number of the card it leads to, because its line would be too long. */
export interface Jump {
  readonly label: string
  readonly number: number
}

const arrowRoom = 30
const padding = 5
const gap = 4

export function setJumps(setting: Setting, jumps: readonly Jump[], width: number): SetLines {
  const rows = jumps.map(({ label, number }) => {
    const mark = markSize(String(number), setting)
    const style = { size: setting.sizes.body, face: 'bold' as const, tone: 'ink' as const }
    const text = setText(setting, label, style, width - 2 * padding - arrowRoom - mark.width)
    return { text, number, mark, height: Math.max(text.height, mark.height) + 2 * padding - 2 }
  })
  const height = rows.reduce((sum, row) => sum + row.height + gap, -gap)
  return {
    width: Math.max(0, ...rows.map(({ text, mark }) => text.width + arrowRoom + mark.width + 2 * padding)),
    height: Math.max(0, height),
    place: (x, y, within) => {
      const pieces: Piece[] = []
      let top = y
      for (const { text, number, mark, height } of rows) {
        const own = text.width + arrowRoom + mark.width + 2 * padding
        const middle = top + height / 2
        const from = x + padding + text.width + 5
        const box: Box = { x: x + own - padding - mark.width, y: middle - mark.height / 2, ...mark }
        pieces.push(
          { kind: 'rect', box: { x, y: top, width: own, height }, radius: 4, fill: 'stream-two' },
          placeText(text, x + padding, middle - text.height / 2, within ? { within } : {}),
          ...drawArrow(
            [
              { x: from, y: middle },
              { x: from + arrowRoom - 9, y: middle },
            ],
            'sync',
          ).map((piece): Piece => (piece.kind === 'path' ? withoutRoute(piece) : piece)),
          ...drawMark(String(number), box, setting),
        )
        top += height + gap
      }
      return pieces
    },
  }
}

/** A sign on a card, not a line between cards. */
function withoutRoute(piece: Extract<Piece, { kind: 'path' }>): Piece {
  const { route: _, ...sign } = piece
  return sign
}
