import type { Box } from '../../../layout/graph-layout.ts'
import type { TableDiagram, TableRow } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { cellPadding } from './column-widths.ts'
import { drawGroup, startsGroup } from './draw-group.ts'
import type { Headings } from './draw-table.ts'

interface Columns {
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
}

/** A head, rows on grounds in turn, and a line that parts the names from what is compared. */
export function drawGrid(
  diagram: TableDiagram,
  headings: Headings,
  widths: readonly number[],
  setting: Setting,
  top: number,
): Scene {
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0))
  const columns = { lefts, widths }
  const head = drawHead(headings, columns, setting, top)
  const grounds: Piece[] = []
  const words: Piece[] = [...head.pieces]
  let y = head.bottom
  for (const [index, row] of diagram.rows.entries()) {
    if (startsGroup(diagram.rows, index)) {
      const group = drawGroup(row.group ?? '', { x: 0, y, width: setting.width }, setting)
      words.push(...group.pieces)
      y = group.bottom
    }
    const drawn = drawRow(row, headings.cells.length, columns, setting, y)
    const box = { x: 0, y, width: setting.width, height: drawn.bottom - y }
    words.push(...partings(columns, y, drawn.bottom))
    if (index % 2 === 1) grounds.push({ kind: 'rect', box, fill: 'faint' })
    words.push(...drawn.pieces)
    y = drawn.bottom
  }
  const whole = { x: 0.5, y: top, width: setting.width - 1, height: y - top }
  const frame: Piece = { kind: 'rect', box: whole, radius: 5, stroke: 'border', strokeWidth: 1 }
  return { pieces: [...grounds, ...words, frame], bottom: y + 4 }
}

function boxAt({ lefts, widths }: Columns, column: number, y: number, height: number): Box {
  return { x: lefts[column] ?? 0, y, width: widths[column] ?? 0, height }
}

/** Lines between columns, the first of them stronger: beside a row only, since a group's name runs across. */
function partings({ lefts }: Columns, top: number, bottom: number): readonly Piece[] {
  return lefts.slice(1).map((x, index) => ({
    kind: 'path',
    d: `M${round(x)} ${round(top)}V${round(bottom)}`,
    stroke: index === 0 ? 'line' : 'border',
    strokeWidth: index === 0 ? 1.2 : 0.7,
  }))
}

const inside = ({ widths }: Columns, column: number): number => (widths[column] ?? 0) - 2 * cellPadding

function drawHead(headings: Headings, columns: Columns, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  const texts = [headings.name, ...headings.cells].map((heading, column) =>
    setText(setting, heading, column === 0 ? { ...style, tone: 'soft' } : style, inside(columns, column)),
  )
  const height = Math.max(...texts.map((text) => text.height)) + 2 * cellPadding
  const box = { x: 0.5, y: top, width: setting.width - 1, height }
  const line = round(top + height - 1)
  return {
    pieces: [
      { kind: 'rect', box, radius: 5, fill: 'stream-two' },
      { kind: 'path', d: `M0 ${line}H${setting.width}`, stroke: 'accent', strokeWidth: 2 },
      ...texts.map((text, column) =>
        placeText(text, (columns.lefts[column] ?? 0) + cellPadding, top + cellPadding, {
          within: boxAt(columns, column, top, height),
        }),
      ),
    ],
    bottom: top + height,
  }
}

function drawRow(row: TableRow, count: number, columns: Columns, setting: Setting, y: number): Scene {
  const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  const name = setText(setting, row.name, style, inside(columns, 0))
  const cells = Array.from({ length: count }, (_, index) => {
    const lines = row.cells[index] ?? []
    // An empty cell says that it is meant to be empty.
    const shown = lines.length === 0 ? [{ role: 'note', text: '–', cites: [] } as const] : lines
    return setLines(setting, shown, inside(columns, index + 1))
  })
  const height = Math.max(name.height, ...cells.map((cell) => cell.height)) + 2 * cellPadding
  return {
    pieces: [
      placeText(name, cellPadding, y + cellPadding, { within: boxAt(columns, 0, y, height) }),
      ...cells.flatMap((cell, index) =>
        cell.place(
          (columns.lefts[index + 1] ?? 0) + cellPadding,
          y + cellPadding,
          boxAt(columns, index + 1, y, height),
        ),
      ),
    ],
    bottom: y + height,
  }
}
