import type { Line } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'

export interface SetNotes {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number) => readonly Piece[]
}

const padding = 6
const gap = 4

/** What belongs to a message: plain lines, then how it fails as a note in the tone of failure. */
export function setNotes(setting: Setting, lines: readonly Line[], width: number): SetNotes {
  const plain = setLines(
    setting,
    lines.filter(({ role }) => role !== 'failure'),
    width,
  )
  const failure = setLines(
    setting,
    lines.filter(({ role }) => role === 'failure'),
    width - 2 * padding,
  )
  const noteTop = plain.height === 0 ? 0 : plain.height + gap
  const noteHeight = failure.height === 0 ? 0 : failure.height + 2 * padding
  return {
    width: Math.max(plain.width, failure.height === 0 ? 0 : failure.width + 2 * padding),
    height: noteHeight === 0 ? plain.height : noteTop + noteHeight,
    place: (x, y) => {
      if (noteHeight === 0) return plain.place(x, y)
      const box = { x, y: y + noteTop, width: failure.width + 2 * padding, height: noteHeight }
      return [
        ...plain.place(x, y),
        { kind: 'rect', box, radius: 3, fill: 'failure-tint', stroke: 'failure', strokeWidth: 0.8 },
        ...failure.place(x + padding, box.y + padding, box),
      ]
    },
  }
}
