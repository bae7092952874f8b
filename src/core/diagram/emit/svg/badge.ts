import { roleGlyph } from './role-glyph.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'

export interface Badge {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number) => readonly Piece[]
}

const padding = { side: 8, top: 2 }

/** Two or three words that must not be missed, with the sign of failure: `grave` on a solid ground, else on a tint. */
export function setBadge(setting: Setting, words: string, grave: boolean): Badge {
  const glyph = grave ? 0 : 15
  const text = setText(
    setting,
    words,
    { size: setting.sizes.small, face: 'bold', tone: grave ? 'card' : 'failure' },
    300,
  )
  const width = text.width + glyph + 2 * padding.side
  const height = text.height + 2 * padding.top
  return {
    width,
    height,
    place: (x, y) => [
      {
        kind: 'rect',
        box: { x, y, width, height },
        radius: height / 2,
        fill: grave ? 'failure' : 'failure-tint',
        stroke: 'failure',
        strokeWidth: 1,
      },
      ...(grave ? [] : roleGlyph('failure', x + padding.side, y + height / 2)),
      placeText(text, x + padding.side + glyph, y + padding.top),
    ],
  }
}
