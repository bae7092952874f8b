import type { Box } from '../../layout/graph-layout.ts'
import type { Line } from '../../model.ts'
import { type SetEffect, setEffect } from './command-effect.ts'
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

/** The ground of a command and of the words above it. */
function codeBox(x: number, top: number, width: number, height: number, effect: SetEffect | undefined): Box {
  const head = effect ? effect.height + 2 : 0
  return { x, y: top - head - 3, width: Math.max(0, width), height: head + height + 6 }
}

const gap = 3
const commandPadding = 5

export function setLines(setting: Setting, lines: readonly Line[], maxWidth: number): SetLines {
  const rows: { line: Line; text: SetText; top: number; indent: number; effect?: SetEffect }[] = []
  let height = 0
  let width = 0
  for (const [index, line] of lines.entries()) {
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
    // Said once for commands that follow each other.
    const isSaid = lines[index - 1]?.effect === line.effect
    const effect = line.effect && !isSaid ? setEffect(setting, line.effect, maxWidth - 2 * indent) : undefined
    const head = effect ? effect.height + 2 : 0
    const top = height + (rows.length === 0 ? 0 : gap) + (command ? 4 : 0) + head
    rows.push({ line, text, top, indent, ...(effect ? { effect } : {}) })
    height = top + text.height + (command ? 6 : 0)
    const own = Math.max(text.width, effect?.width ?? 0)
    width = Math.max(width, indent + own + (command ? commandPadding : 0))
  }
  return {
    width,
    height,
    place: (x, y, within) =>
      rows.flatMap(({ line, text, top, indent, effect }): readonly Piece[] => [
        ...(line.role === 'command'
          ? [
              {
                kind: 'rect' as const,
                box: codeBox(x, y + top, maxWidth, text.height, effect),
                radius: 3,
                fill: 'code' as const,
              },
              ...(effect?.place(x + indent, y + top - effect.height - 2, within) ?? []),
            ]
          : indent === 0
            ? []
            : roleGlyph(line.role, x, y + top + text.lineHeight / 2)),
        placeText(text, x + indent, y + top, within ? { within } : {}),
      ]),
  }
}
