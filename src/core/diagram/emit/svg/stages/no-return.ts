import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

const padding = 9

/** A bold line across the whole picture with its words on it. */
export function drawNoReturn(first: boolean, setting: Setting, top: number): Scene {
  const words = first
    ? 'Point of no return: from here on, going back stops being possible or cheap'
    : 'A further point of no return'
  const style = { size: setting.sizes.body, face: 'bold', tone: 'card' } as const
  const text = setText(setting, words, style, setting.width - 2 * padding - 8)
  const plate = {
    x: (setting.width - text.width) / 2 - padding,
    y: top,
    width: text.width + 2 * padding,
    height: text.height + 8,
  }
  const middle = round(top + plate.height / 2)
  const pieces: Piece[] = [
    { kind: 'path', d: `M0 ${middle}H${setting.width}`, stroke: 'failure', strokeWidth: 5 },
    { kind: 'rect', box: plate, radius: 4, fill: 'failure' },
    placeText(text, setting.width / 2, top + 4, { anchor: 'middle', within: plate }),
  ]
  return { pieces, bottom: top + plate.height }
}
