import type { Box } from '../../layout/graph-layout.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'
import type { Tone } from './theme.ts'

/** A word above a card's name that says what the card is for, filled where it must catch the eye first. */
export interface Tag {
  readonly text: string
  readonly tone: Tone
  readonly filled: boolean
}

export function setTag(setting: Setting, tag: Tag) {
  const style = {
    size: setting.sizes.small,
    face: 'bold' as const,
    tone: tag.filled ? ('card' as const) : tag.tone,
  }
  const text = setText(setting, tag.text, style, 200)
  const height = text.lineHeight + 4
  return {
    width: text.width + 14,
    height: height + 3,
    place: (x: number, y: number, within: Box): readonly Piece[] => {
      const box = { x, y, width: text.width + 14, height }
      return [
        tag.filled
          ? { kind: 'rect', box, radius: height / 2, fill: tag.tone }
          : { kind: 'rect', box, radius: height / 2, stroke: tag.tone, strokeWidth: 1.3 },
        placeText(text, x + 7, y + 2, { within }),
      ]
    },
  }
}
