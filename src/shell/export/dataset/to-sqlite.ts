import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { Cell, ColumnType, Table } from '../../../core/dataset/table.ts'

const types: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
}

/** All tables in one SQLite database, its own dictionary in the table `columns`. */
export function toSqlite(tables: readonly Table[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sqlite-'))
  const file = join(folder, 'atlas.sqlite')
  try {
    const database = new DatabaseSync(file)
    database.exec('PRAGMA journal_mode = OFF; BEGIN')
    for (const table of [...tables, dictionary(tables)]) {
      database.exec(
        `CREATE TABLE ${quoted(table.name)} (${table.columns.map(({ name, type }) => `${quoted(name)} ${types[type]}`).join(', ')})`,
      )
      const insert = database.prepare(
        `INSERT INTO ${quoted(table.name)} VALUES (${table.columns.map(() => '?').join(', ')})`,
      )
      for (const row of table.rows) insert.run(...row.map(stored))
    }
    database.exec('COMMIT')
    database.close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const stored = (cell: Cell): SQLInputValue => (typeof cell === 'boolean' ? Number(cell) : cell)

const dictionary = (tables: readonly Table[]): Table => ({
  name: 'columns',
  means: 'What each column means.',
  columns: [
    { name: 'table', type: 'text', means: 'The table.' },
    { name: 'column', type: 'text', means: 'The column.' },
    { name: 'type', type: 'text', means: 'Its type.' },
    { name: 'means', type: 'text', means: 'Its meaning.' },
  ],
  rows: tables.flatMap(({ name, columns }) =>
    columns.map((column) => [name, column.name, column.type, column.means]),
  ),
})
