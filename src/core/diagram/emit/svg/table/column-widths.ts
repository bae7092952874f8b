import type { TableDiagram } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Setting } from '../setting.ts'
import type { Headings } from './draw-table.ts'

export const cellPadding = 7
const narrowest = 92

/**
 * Widths of the name column and the cells' columns that fill the picture, each in proportion to the square
 * root of its longest content: a long column gets more, but not so much that it starves the rest. Nothing
 * when there are too many columns to read.
 */
export function columnWidths(
  diagram: TableDiagram,
  headings: Headings,
  setting: Setting,
): readonly number[] | undefined {
  const count = headings.cells.length + 1
  if (count * narrowest > setting.width) return undefined
  const { body } = setting.sizes
  const wanted = Array.from({ length: count }, (_, column) => {
    const heading = setting.measure.width(
      column === 0 ? headings.name : (headings.cells[column - 1] ?? ''),
      body,
      'bold',
    )
    const contents = diagram.rows.map((row) =>
      column === 0
        ? setting.measure.width(row.name, body, 'bold')
        : setLines(setting, row.cells[column - 1] ?? [], 10_000).width,
    )
    return Math.max(
      narrowest,
      heading + 2 * cellPadding + 1,
      ...contents.map((width) => width + 2 * cellPadding + 1),
    )
  })
  const total = wanted.reduce((sum, width) => sum + width, 0)
  if (total <= setting.width) return wanted.map((width) => width * (setting.width / total))
  const weights = wanted.map((width) => Math.sqrt(width))
  const sum = weights.reduce((a, b) => a + b, 0)
  const spare = setting.width - narrowest * count
  return weights.map((weight) => narrowest + (spare * weight) / sum)
}
