import type { Box } from '../../../layout/graph-layout.ts'
import type { TableDiagram, TableRow } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawGroup, startsGroup } from './draw-group.ts'
import type { Headings } from './draw-table.ts'

const padding = 10

/** A card for each row: its name as the head, then every column's heading over its cell, parted by lines. */
export function drawRowCards(
  diagram: TableDiagram,
  headings: Headings,
  setting: Setting,
  top: number,
): Scene {
  const pieces: Piece[] = []
  let y = top
  for (const [index, row] of diagram.rows.entries()) {
    if (startsGroup(diagram.rows, index)) {
      const group = drawGroup(row.group ?? '', { x: 1, y, width: setting.width - 2 }, setting)
      pieces.push(...group.pieces)
      y = group.bottom + 6
    }
    const card = drawCard(row, headings, setting, y)
    pieces.push(...card.pieces)
    y = card.bottom + 9
  }
  return { pieces, bottom: y }
}

function drawCard(row: TableRow, headings: Headings, setting: Setting, top: number): Scene {
  const inner = setting.width - 2 * padding - 2
  const left = 1 + padding
  const name = setText(setting, row.name, { size: setting.sizes.name, face: 'bold', tone: 'ink' }, inner)
  const headHeight = name.height + 12
  const cells = row.cells.flatMap((lines, index) => {
    if (lines.length === 0) return []
    const style = { size: setting.sizes.small, face: 'bold', tone: 'soft' } as const
    return [
      {
        heading: setText(setting, headings.cells[index] ?? '', style, inner),
        list: setLines(setting, lines, inner),
      },
    ]
  })
  // Short values stand beside their headings, all of them at one place.
  const column = Math.max(0, ...cells.map(({ heading }) => heading.width)) + 14
  const inside: ((within: Box) => readonly Piece[])[] = []
  let y = top + headHeight
  for (const [index, { heading, list }] of cells.entries()) {
    const beside = column + list.width <= inner && list.height <= setting.sizes.body * 1.5
    const at = y + (beside ? 5 : 6)
    const listTop = beside ? at : at + heading.height + 1
    const rule: Piece = {
      kind: 'path',
      d: `M${left} ${round(y)}H${round(left + inner)}`,
      stroke: 'border',
      strokeWidth: 0.8,
    }
    inside.push((within) => [
      ...(index === 0 ? [] : [rule]),
      placeText(heading, left, at + (beside ? 1.5 : 0), { within }),
      ...list.place(left + (beside ? column : 0), listTop, within),
    ])
    y = Math.max(listTop + list.height, at + heading.height) + (beside ? 5 : 7)
  }
  const box = { x: 1, y: top, width: setting.width - 2, height: Math.max(y - top, headHeight) }
  return {
    pieces: [
      { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
      head(box, headHeight),
      placeText(name, left, top + 6, { within: box }),
      ...inside.flatMap((draw) => draw(box)),
    ],
    bottom: top + box.height,
  }
}

/** The ground of a card's name, inside its border and rounded as it is; square below where cells follow. */
function head({ x, y, width, height }: Box, headHeight: number): Piece {
  const square = { x: x + 0.5, y: y + 0.5, width: width - 1, height: headHeight }
  if (height <= headHeight)
    return { kind: 'rect', box: { ...square, height: height - 1 }, radius: 5.5, fill: 'stream-two' }
  const low = round(y + headHeight)
  return {
    kind: 'path',
    d: `M${round(x + 0.5)} ${low}V${round(y + 6)}a5.5 5.5 0 0 1 5.5 -5.5h${round(width - 12)}a5.5 5.5 0 0 1 5.5 5.5V${low}z`,
    fill: 'stream-two',
  }
}
