import type { Boundary } from '../../../model.ts'
import { drawSeal, sealOf, sealSize } from '../card-seals.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

/** The names of the boundaries behind their numerals. */
export function drawBoundaryKey(boundaries: readonly Boundary[], setting: Setting, top: number): Scene {
  if (boundaries.length === 0) return { pieces: [], bottom: top }
  const bold = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  const title = setText(setting, 'Consistency boundaries', bold, setting.width - 4)
  const pieces: Piece[] = [placeText(title, 2, top + 4)]
  let x = 2
  let y = top + 4 + title.height + 5
  let bottom = y
  for (const [index, { name }] of boundaries.entries()) {
    const seal = sealOf(index)
    const size = sealSize(seal, setting)
    const style = { size: setting.sizes.body, face: 'regular', tone: 'ink' } as const
    const text = setText(setting, name, style, setting.width - size.width - 14)
    const width = size.width + 7 + text.width
    if (x > 2 && x + width > setting.width) {
      x = 2
      y = bottom + 5
    }
    pieces.push(...drawSeal(seal, { x, y, ...size }, setting), placeText(text, x + size.width + 7, y))
    bottom = Math.max(bottom, y + Math.max(size.height, text.height))
    x += width + 20
  }
  return { pieces, bottom: bottom + 6 }
}
