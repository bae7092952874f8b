import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

export const numberRadius = 10

/** A step's number on a disc, where its arrow begins. */
export function drawNumber(number: number, x: number, y: number, setting: Setting): readonly Piece[] {
  const style = { size: setting.sizes.small, face: 'bold', tone: 'card' } as const
  const text = setText(setting, String(number), style, 40)
  return [
    { kind: 'circle', x, y, radius: Math.max(numberRadius, text.width / 2 + 3), fill: 'line' },
    placeText(text, x, y - text.height / 2, { anchor: 'middle' }),
  ]
}
