import type { Table } from '../../../core/dataset/table.ts'
import { toCsv } from './to-csv.ts'
import { toParquet } from './to-parquet.ts'
import { toSqlite } from './to-sqlite.ts'

export interface DatasetFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The tables as files: one a table, or all in one database. */
export type DatasetForm = (tables: readonly Table[]) => readonly DatasetFile[]

const eachAs =
  (ending: string, write: (table: Table) => string | Uint8Array): DatasetForm =>
  (tables) =>
    tables.map((table) => ({ name: `${table.name}.${ending}`, content: write(table) }))

const toJson = ({ columns, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
    null,
    1,
  )}\n`

export const datasetForms: Readonly<Record<string, DatasetForm>> = {
  json: eachAs('json', toJson),
  csv: eachAs('csv', toCsv),
  parquet: eachAs('parquet', toParquet),
  sqlite: (tables) => [{ name: 'atlas.sqlite', content: toSqlite(tables) }],
}

/** The data dictionary: every table and column with its type and meaning. */
export const dictionaryOf = (tables: readonly Table[]): DatasetFile => ({
  name: 'dictionary.json',
  content: `${JSON.stringify(
    tables.map(({ name, means, columns, rows }) => ({ table: name, means, rows: rows.length, columns })),
    null,
    1,
  )}\n`,
})
