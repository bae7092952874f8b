import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ColumnType, Table } from '../../../core/dataset/table.ts'

const types = {
  text: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>

/** One table as an Apache Parquet file; empty cells are nulls. */
export function toParquet({ columns, rows }: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, index) => ({
        name,
        type: types[type],
        nullable: true,
        data: rows.map((row) => row[index] ?? null),
      })),
    }),
  )
}
