import type { Box } from '../../layout/graph-layout.ts'
import type { Line } from '../../model.ts'
import { glyphIndent, roleGlyph, roleTone } from './role-glyph.ts'
import type { Piece } from './scene.ts'
import type { Setting } from './setting.ts'
import { placeText, type SetText, setText } from './text-block.ts'

/** A card's lines, wrapped; `place` draws them with their top left corner at a point. */
export interface SetLines {
  readonly width: number
  readonly height: number
  readonly place: (x: number, y: number, within?: Box) => readonly Piece[]
}

const gap = 3
const commandPadding = 5

export function setLines(setting: Setting, lines: readonly Line[], maxWidth: number): SetLines {
  const rows: { line: Line; text: SetText; top: number; indent: number }[] = []
  let height = 0
  let width = 0
  for (const line of lines) {
    const command = line.role === 'command'
    // A bullet parts one fact from the next; a single line needs none.
    const bare = lines.length === 1 && line.role === 'fact'
    const indent = command ? commandPadding : bare ? 0 : glyphIndent(line.role)
    const style = {
      size: command ? setting.sizes.small : setting.sizes.body,
      face: command ? ('mono' as const) : ('regular' as const),
      tone: roleTone[line.role],
    }
    const text = setText(
      setting,
      line.text,
      style,
      maxWidth - indent - (command ? commandPadding : 0),
      line.cites,
    )
    const top = height + (rows.length === 0 ? 0 : gap) + (command ? 4 : 0)
    rows.push({ line, text, top, indent })
    height = top + text.height + (command ? 6 : 0)
    width = Math.max(width, indent + text.width + (command ? commandPadding : 0))
  }
  return {
    width,
    height,
    place: (x, y, within) =>
      rows.flatMap(({ line, text, top, indent }): readonly Piece[] => [
        ...(line.role === 'command'
          ? [
              {
                kind: 'rect' as const,
                box: { x, y: y + top - 3, width: Math.max(0, maxWidth), height: text.height + 6 },
                radius: 3,
                fill: 'code' as const,
              },
            ]
          : indent === 0
            ? []
            : roleGlyph(line.role, x, y + top + text.lineHeight / 2)),
        placeText(text, x + indent, y + top, within ? { within } : {}),
      ]),
  }
}
