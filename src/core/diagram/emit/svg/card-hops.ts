import type { Line } from '../../model.ts'
import { drawMark, markSize } from './graph/link-mark.ts'
import { type SetLines, setLines } from './line-list.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'

/** How a failure got to a card: the number on the line, and the words that would bury the line. */
export interface CardHop {
  readonly mark: string
  readonly lines: readonly Line[]
}

const gap = 5

export function setHops(setting: Setting, hops: readonly CardHop[], width: number): SetLines {
  const rows = hops.map(({ mark, lines }) => {
    const size = markSize(mark, setting)
    const plain = lines.map((line): Line => (line.role === 'failure' ? { ...line, role: 'size' } : line))
    const words = setLines(setting, plain, width - size.width - 7)
    return { mark, size, words, height: Math.max(size.height, words.height) }
  })
  return {
    width: Math.max(0, ...rows.map(({ size, words }) => size.width + 7 + words.width)),
    height: Math.max(
      0,
      rows.reduce((sum, { height }) => sum + height + gap, -gap),
    ),
    place: (x, y, within) => {
      const pieces: Piece[] = []
      let top = y
      for (const { mark, size, words, height } of rows) {
        pieces.push(
          ...drawMark(mark, { x, y: top, ...size }, setting),
          ...words.place(x + size.width + 7, top, within),
        )
        top += height + gap
      }
      return pieces
    },
  }
}
