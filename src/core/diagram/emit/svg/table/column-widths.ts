import type { TableDiagram } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Setting } from '../setting.ts'
import type { Headings } from './draw-table.ts'

export const cellPadding = 7
const narrowest = 92

/**
 * Widths of the name column and the cells' columns that fill the picture. A column that needs little gets just that; what
 * the others lack goes to each by the square root of what it lacks: a long column gets more, but not so much that it starves
 * the rest. Nothing when there are too many columns to read.
 */
export function columnWidths(
  diagram: TableDiagram,
  headings: Headings,
  setting: Setting,
): readonly number[] | undefined {
  const natural = naturalWidths(diagram, headings, setting)
  const least = natural.map((width) => Math.min(narrowest, width))
  const spare = setting.width - total(least)
  if (spare < 0) return undefined
  const all = total(natural)
  if (all <= setting.width) return natural.map((width) => width * (setting.width / all))
  const weights = natural.map((width, column) => Math.sqrt(width - (least[column] ?? 0)))
  const sum = total(weights)
  return least.map((width, column) => width + (spare * (weights[column] ?? 0)) / sum)
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

/** The width of each column at which nothing in it wraps. */
function naturalWidths(diagram: TableDiagram, headings: Headings, setting: Setting): readonly number[] {
  const { body } = setting.sizes
  return [headings.name, ...headings.cells].map((heading, column) => {
    const contents = diagram.rows.map((row) =>
      column === 0
        ? setting.measure.width(row.name, body, 'bold')
        : setLines(setting, row.cells[column - 1] ?? [], 10_000).width,
    )
    const longest = Math.max(setting.measure.width(heading, body, 'bold'), 20, ...contents)
    return longest + 2 * cellPadding + 1
  })
}
