import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsShown } from '../../../../../../test/support/diagrams/words-shown.ts'
import type { TableDiagram } from '../../../model.ts'

const table = (rows: TableDiagram['rows']): TableDiagram => ({
  kind: 'table',
  id: 'table',
  title: 'Table',
  description: '',
  columns: ['Measured', 'p50', 'What was found'],
  rows,
})
const cell = (text: string) => [{ role: 'fact', text, cites: [] } as const]
const long = 'many words about what was found there, '.repeat(6)

test('a column of short values is not wrapped to make room for a long one', async () => {
  const words = await wordsShown(
    table([{ name: long, cells: [cell('12.25 ms at most'), cell(long)] }]),
    'wide',
  )
  assert(words.includes('12.25 ms at most'))
})

test('an empty cell of a grid says that it is empty; a card leaves its heading out', async () => {
  const rows = [{ name: 'Somewhere', cells: [[], cell('something')] }]
  assert((await wordsShown(table(rows), 'wide')).includes('–'))
  assert(!(await wordsShown(table(rows), 'narrow')).includes('p50'))
})
