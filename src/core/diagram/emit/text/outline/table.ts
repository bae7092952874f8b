import type { TableDiagram } from '../../../model.ts'
import { item, lineItems, type Outline, type OutlineItem } from './outline.ts'

/** A row each, its cells by the names of their columns. */
export const tableOutline = (diagram: TableDiagram): Outline => ({
  ordered: false,
  items: diagram.rows.map(({ name, group, cells }) =>
    item(
      group === undefined ? name : `${group}: ${name}`,
      cells.flatMap((lines, index): readonly OutlineItem[] => {
        const column = diagram.columns[index + 1]
        const items = lineItems(lines)
        return column === undefined ? items : items.length === 0 ? [] : [item(column, items)]
      }),
    ),
  ),
})
