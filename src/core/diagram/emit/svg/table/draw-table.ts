import type { TableDiagram } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { columnWidths } from './column-widths.ts'
import { drawGrid } from './draw-grid.ts'
import { drawRowCards } from './draw-row-cards.ts'

/** A grid where the columns fit, else a card for each row. */
export function drawTable(diagram: TableDiagram, setting: Setting, top: number): Scene {
  const headings = headingsOf(diagram)
  const widths = setting.shape === 'wide' ? columnWidths(diagram, headings, setting) : undefined
  return widths
    ? drawGrid(diagram, headings, widths, setting, top)
    : drawRowCards(diagram, headings, setting, top)
}

/** The heading over the rows' names, which some tables have, and those over their cells. */
export interface Headings {
  readonly name: string
  readonly cells: readonly string[]
}

function headingsOf({ columns, rows }: TableDiagram): Headings {
  const cells = Math.max(0, ...rows.map((row) => row.cells.length))
  const named = columns.length > cells
  const over = named ? columns.slice(1) : columns
  const missing = Array.from({ length: Math.max(0, cells - over.length) }, () => '')
  return { name: named ? (columns[0] ?? '') : '', cells: [...over, ...missing] }
}
