import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, setText } from './text-block.ts'

/** The picture's title; returns where the picture itself may begin. */
export function drawTitle(
  title: string,
  setting: Setting,
): { readonly pieces: readonly Piece[]; readonly bottom: number } {
  const text = setText(
    setting,
    title,
    { size: setting.sizes.title, face: 'bold', tone: 'ink' },
    setting.width - 4,
  )
  return { pieces: [placeText(text, 2, 4)], bottom: 4 + text.height + 10 }
}
