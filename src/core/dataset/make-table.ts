import type { Cell, Column, ColumnType, Table } from './table.ts'

/** How a column’s cell is got from a record. */
type Reading<T> = readonly [type: ColumnType, means: string, cellOf: (record: T) => Cell | undefined]

/** A table from records: a column for each reading, in their order; what is undefined is an empty cell. */
export function makeTable<T>(
  name: string,
  means: string,
  records: readonly T[],
  readings: Readonly<Record<string, Reading<T>>>,
): Table {
  const columns: readonly Column[] = Object.entries(readings).map(([column, [type, meaning]]) => ({
    name: column,
    type,
    means: meaning,
  }))
  const cells = Object.values(readings).map(([, , cellOf]) => cellOf)
  return {
    name,
    means,
    columns,
    rows: records.map((record) => cells.map((cellOf) => cellOf(record) ?? null)),
  }
}
