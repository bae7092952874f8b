import type { Box } from '../../layout/graph-layout.ts'
import type { Line } from '../../model.ts'
import { glyphIndent, roleGlyph, roleTone } from './role-glyph.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, type SetText, setText } from './text-block.ts'

/** Sizes and costs in rounded frames beside each other. */
export interface SetChips {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number, within: Box) => readonly Piece[]
}

const padding = { side: 7, top: 3 }
const gap = 5

/** Sets the lines that fit a chip in rows, and hands back those that are too long for one. */
export function setChips(
  setting: Setting,
  lines: readonly Line[],
  width: number,
): { readonly chips: SetChips; readonly rest: readonly Line[] } {
  const placed: { line: Line; text: SetText; x: number; y: number; width: number }[] = []
  const rest: Line[] = []
  let x = 0
  let y = 0
  let used = 0
  const height = setting.sizes.small * 1.3 + 2 * padding.top
  for (const line of lines) {
    const indent = glyphIndent(line.role)
    const style = { size: setting.sizes.small, face: 'regular' as const, tone: roleTone[line.role] }
    const text = setText(setting, line.text, style, 10_000, line.cites)
    const own = indent + text.width + 2 * padding.side
    if (text.lines.length > 1 || own > width) {
      rest.push(line)
      continue
    }
    if (x > 0 && x + own > width) {
      x = 0
      y += height + gap
    }
    placed.push({ line, text, x, y, width: own })
    x += own + gap
    used = Math.max(used, x - gap)
  }
  return {
    rest,
    chips: {
      width: used,
      height: placed.length === 0 ? 0 : y + height,
      place: (left, top, within) =>
        placed.flatMap(({ line, text, x: dx, y: dy, width: own }): readonly Piece[] => {
          const box = { x: left + dx, y: top + dy, width: own, height }
          const indent = glyphIndent(line.role)
          return [
            { kind: 'rect', box, radius: height / 2, fill: line.role === 'cost' ? 'cost-tint' : 'faint' },
            ...(indent === 0 ? [] : roleGlyph(line.role, box.x + padding.side, box.y + height / 2)),
            placeText(text, box.x + padding.side + indent, box.y + padding.top, { within }),
          ]
        }),
    },
  }
}
