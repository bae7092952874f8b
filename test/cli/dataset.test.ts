import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parquetReadObjects } from 'hyparquet'
import { entryFigures } from '../../src/core/corpus/entry-evidence.ts'
import { loadCorpus } from '../../src/core/corpus/load.ts'
import { toCsv } from '../../src/shell/export/dataset/to-csv.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { runAtlas, temporaryFolder } from '../support/run-atlas.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))

describe('atlas export --as', () => {
  test('gives the same rows in every form, and a meaning for every column', async (context) => {
    const out = temporaryFolder(context)
    const { code } = await runAtlas(repository, ['export', '--as', 'json,csv,parquet,sqlite', '--out', out])
    assert.equal(code, 0)
    const read = (name: string): string => readFileSync(join(out, name), 'utf8')
    const dictionary = JSON.parse(read('dictionary.json')) as {
      table: string
      rows: number
      columns: { name: string; means: string }[]
    }[]
    const database = new DatabaseSync(join(out, 'atlas.sqlite'), { readOnly: true })
    for (const { table, rows, columns } of dictionary) {
      const json = JSON.parse(read(`${table}.json`)) as Record<string, unknown>[]
      assert.equal(json.length, rows, table)
      assert.ok(columns.every(({ means }) => means.length > 0))
      const bytes = readFileSync(join(out, `${table}.parquet`))
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
      assert.deepEqual(await parquetReadObjects({ file }), json, table)
      const stored = database.prepare(`SELECT * FROM "${table}"`).all()
      assert.deepEqual(
        stored.map((row) => ({ ...row })),
        json,
        table,
      )
      assert.equal(read(`${table}.csv`).split('\r\n')[0], columns.map(({ name }) => name).join(','))
    }
    database.close()
    const corpus = loadCorpus(readTree(join(repository, 'atlas'))).value
    const figures = [...corpus.entries.values()].reduce((sum, entry) => sum + entryFigures(entry).length, 0)
    assert.equal(dictionary.find(({ table }) => table === 'figures')?.rows, figures)
  })
  test('says what it can export, and writes nothing then', async (context) => {
    const out = join(temporaryFolder(context), 'none')
    const { code, err } = await runAtlas(repository, ['export', '--as', 'xlsx', '--out', out])
    assert.equal(code, 2)
    assert.match(err, /json\|csv\|parquet\|sqlite/)
    assert.equal(existsSync(out), false)
  })
})

test('a CSV field keeps commas, quotes and lines, and no spreadsheet runs it', () => {
  const table = {
    name: 'x',
    means: 'x',
    columns: [
      { name: 'a', type: 'text', means: 'a' } as const,
      { name: 'b', type: 'number', means: 'b' } as const,
    ],
    rows: [
      ['one, "two"\nthree', 1.5],
      ['=SUM(A1)', null],
      ['-12 %', -3],
    ],
  }
  assert.equal(toCsv(table), 'a,b\r\n"one, ""two""\nthree",1.5\r\n"\t=SUM(A1)",\r\n-12 %,-3\r\n')
})
