import type { TableDiagram } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import type { Headings } from './draw-table.ts'

const padding = 10

/** A card for each row: its name, then every column's heading over its cell. */
export function drawRowCards(
  diagram: TableDiagram,
  headings: Headings,
  setting: Setting,
  top: number,
): Scene {
  const inner = setting.width - 2 * padding - 2
  const pieces: Piece[] = []
  let y = top
  for (const row of diagram.rows) {
    const name = setText(setting, row.name, { size: setting.sizes.name, face: 'bold', tone: 'ink' }, inner)
    const inside: ((box: { x: number; y: number; width: number; height: number }) => readonly Piece[])[] = []
    let line = y + padding
    const nameTop = line
    inside.push((box) => [placeText(name, 1 + padding, nameTop, { within: box })])
    line += name.height + 2
    for (const [index, lines] of row.cells.entries()) {
      if (lines.length === 0) continue
      const heading = setText(
        setting,
        headings.cells[index] ?? '',
        { size: setting.sizes.small, face: 'bold', tone: 'soft' },
        inner,
      )
      const cell = setLines(setting, lines, inner)
      const headingTop = line + 4
      const cellTop = headingTop + heading.height + 1
      inside.push((box) => [
        placeText(heading, 1 + padding, headingTop, { within: box }),
        ...cell.place(1 + padding, cellTop, box),
      ])
      line = cellTop + cell.height
    }
    const box = { x: 1, y, width: setting.width - 2, height: line + padding - y }
    pieces.push({ kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 })
    for (const draw of inside) pieces.push(...draw(box))
    y += box.height + 8
  }
  return { pieces, bottom: y }
}
