import type { TableDiagram } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { cellPadding } from './column-widths.ts'
import type { Headings } from './draw-table.ts'

export function drawGrid(
  diagram: TableDiagram,
  headings: Headings,
  widths: readonly number[],
  setting: Setting,
  top: number,
): Scene {
  const { body } = setting.sizes
  const inner = (column: number): number => (widths[column] ?? 0) - 2 * cellPadding
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0))
  const boxAt = (column: number, y: number, height: number) => ({
    x: lefts[column] ?? 0,
    y,
    width: widths[column] ?? 0,
    height,
  })
  const head = [headings.name, ...headings.cells].map((heading, column) =>
    setText(setting, heading, { size: body, face: 'bold', tone: 'ink' }, inner(column)),
  )
  const headHeight = Math.max(...head.map(({ height }) => height)) + 2 * cellPadding
  const pieces: Piece[] = [
    {
      kind: 'rect',
      box: { x: 0, y: top, width: setting.width, height: headHeight },
      radius: 5,
      fill: 'faint',
    },
  ]
  for (const [column, text] of head.entries()) {
    pieces.push(
      placeText(text, (lefts[column] ?? 0) + cellPadding, top + cellPadding, {
        within: boxAt(column, top, headHeight),
      }),
    )
  }
  let y = top + headHeight
  for (const row of diagram.rows) {
    const name = setText(setting, row.name, { size: body, face: 'bold', tone: 'ink' }, inner(0))
    const cells = headings.cells.map((_, index) =>
      setLines(setting, row.cells[index] ?? [], inner(index + 1)),
    )
    const height = Math.max(name.height, ...cells.map((cell) => cell.height)) + 2 * cellPadding
    pieces.push(placeText(name, cellPadding, y + cellPadding, { within: boxAt(0, y, height) }))
    for (const [index, cell] of cells.entries()) {
      pieces.push(
        ...cell.place((lefts[index + 1] ?? 0) + cellPadding, y + cellPadding, boxAt(index + 1, y, height)),
      )
    }
    y += height
    pieces.push({ kind: 'path', d: `M0 ${round(y)}H${setting.width}`, stroke: 'border', strokeWidth: 1 })
  }
  return { pieces, bottom: y + 2 }
}
