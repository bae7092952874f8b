import assert from 'node:assert/strict'
import { test } from 'node:test'
import { costDiagrams } from './cost-sankey.ts'
import { lineMaker } from './lines.ts'

const item = (component: string, amount: string | { unpublished: string }) => ({
  component,
  amount,
  details: [],
})
const data = {
  title: 'Example Corp',
  'total-monthly': '$1,000 a month, of which little is known. More text.',
  breakdown: [
    item('Support', { unpublished: 'Two contracts are known. Their price is not.' }),
    item('Servers', '$700 a month'),
    item('Not explained by anybody', 'about $100 a month'),
  ],
  'unit-costs': [{ unit: 'a thousand users', amount: '$3 a month' }],
}
const make = lineMaker([])

test('what nobody explained is marked, what has no amount is named, and the stated total stands first', () => {
  const [sankey] = costDiagrams(data, make)
  assert(sankey?.kind === 'sankey')
  assert.deepEqual(
    sankey.flows.map(({ from, to, unexplained }) => [from, to, unexplained]),
    [
      ['Known amounts', 'Servers', undefined],
      ['Known amounts', 'Not explained by anybody', true],
    ],
  )
  assert.deepEqual(sankey.missing, ['Support'])
  assert.deepEqual(
    sankey.whole?.map(({ text }) => text),
    ['Stated total: $1,000 a month, of which little is known.'],
  )
})

test('amounts that are known stand apart from those that are not, with what is known instead', () => {
  const table = costDiagrams(data, make)[1]
  assert(table?.kind === 'table')
  assert.deepEqual(
    table.rows.map(({ name, group }) => [name, group]),
    [
      ['Servers', 'Amount known'],
      ['Not explained by anybody', 'Amount known'],
      ['Support', 'Amount not published'],
    ],
  )
  assert.equal(table.rows[2]?.cells[1]?.[0]?.text, 'Two contracts are known.')
})

test('without a picture of the streams, unit costs are a table', () => {
  const diagrams = costDiagrams({ ...data, breakdown: data.breakdown.slice(0, 2) }, make)
  assert.deepEqual(
    diagrams.map(({ id }) => id),
    ['amounts', 'unit-costs'],
  )
})
