import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allSamples } from '../../../../../test/support/diagrams/all-samples.ts'
import { architectureSample } from '../../../../../test/support/diagrams/architecture-sample.ts'
import { limitsSample } from '../../../../../test/support/diagrams/bars-samples.ts'
import { treeSample } from '../../../../../test/support/diagrams/tree-sample.ts'
import type { Outline } from './outline/outline.ts'
import { toOutline } from './outline/to-outline.ts'
import { cells } from './terminal/cells.ts'
import { toTerminal } from './terminal/to-terminal.ts'

const textsOf = ({ items }: Outline): readonly string[] =>
  items.flatMap(({ text, below }) => [text, ...(below ? textsOf(below) : [])])

/** What an author wrote, wherever it stands in a model. */
function wordsIn(value: unknown, key = ''): readonly string[] {
  const unseen = [
    'id',
    'kind',
    'title',
    'description',
    'from',
    'to',
    'root',
    'group',
    'layer',
    'shape',
    'role',
  ]
  if (typeof value === 'string')
    return [
      ...unseen,
      'marker',
      'part',
      'effect',
      'members',
      'style',
      'href',
      'direction',
      'unit',
      'measure',
    ].includes(key)
      ? []
      : value.split(/\s+/).filter((word) => word.length < 12 && !/[_(/.-]/.test(word))
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => wordsIn(each, name))
}

for (const diagram of allSamples) {
  // A table's first column is the rows' own names.
  const { columns: _, ...shown } = { columns: [], ...diagram }
  test(`every word of ${diagram.id} is in its list and in the terminal`, () => {
    const list = textsOf(toOutline(diagram)).join('\n')
    const terminal = toTerminal(diagram, 60).replace(/[│├└─┌┐┘╌┄═▶▷◆✗]/g, ' ')
    for (const word of wordsIn(shown)) {
      assert.ok(list.includes(word), `“${word}” is not in the list`)
      assert.ok(terminal.includes(word), `“${word}” is not in the terminal`)
    }
  })

  for (const width of [24, 40, 80, 132]) {
    test(`${diagram.id} keeps to ${width} columns, but for commands`, () => {
      for (const line of toTerminal(diagram, width).split('\n'))
        if (!/^[│ ]*\$ /.test(line)) assert.ok(cells(line) <= width, `${cells(line)}: ${line}`)
    })
  }
}

test('links stand below the card they leave and say what it does to whom', () => {
  const director = toOutline(architectureSample)
    .items.flatMap(({ below }) => below?.items ?? [])
    .find(({ text }) => text === 'GLB Director')
  assert.ok(director?.below?.items.some(({ text }) => text === 'Calls GLB Proxy: TCP, encapsulated'))
})

test('answers name the number they lead to, in the list and in the terminal', () => {
  const { ordered, items } = toOutline(treeSample)
  assert.ok(ordered)
  assert.equal(items[0]?.text, 'Are the connections used up?')
  assert.ok(items[0]?.below?.items.some(({ text }) => /^yes: go to 2, /.test(text)))
  assert.match(
    toTerminal(treeSample, 80),
    /^1\. Are the connections used up\?\n│ {2}read-only:\n│ {2}\$ psql -c "select/m,
  )
})

test('commands are marked as such and stand whole', () => {
  const command = 'psql -c "select count(*), state from pg_stat_activity group by state"'
  assert.ok(toTerminal(treeSample, 30).includes(`$ ${command}\n`))
  assert.ok(
    toOutline(treeSample).items[0]?.below?.items.some(({ isCommand, text }) => isCommand && text === command),
  )
})

test('bars are as long as their values', () => {
  const lengths = toTerminal(
    {
      ...limitsSample,
      style: 'ladder',
      bars: [
        {
          name: 'Example',
          values: [1, 2, 4].map((value) => ({ label: String(value), value, shown: `${value} s`, cites: [] })),
        },
      ],
    },
    70,
  )
    .split('\n')
    .filter((line) => line.includes('█'))
    .map((line) => line.trim().length)
  assert.deepEqual(lengths, [16, 32, 64])
})

test('wide signs count two columns and marks none', () => {
  assert.equal(cells('書き込み'), 8)
  assert.equal(cells('e\u0301'), 1)
  assert.equal(cells('🔥'), 2)
  assert.equal(cells('plain'), 5)
})
