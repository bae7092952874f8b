import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figureRows } from './figure-rows.ts'
import { realFigures } from './figures.table.ts'
import { findFigures } from './find-figures.ts'
import { grammar } from './grammar.table.ts'
import { showFigure } from './show-figure.ts'

for (const [name, table, least] of [
  ['real texts', realFigures, 150],
  ['the grammar', grammar, 60],
] as const) {
  const rows = figureRows(table)
  test(`${name}: there are enough`, () => assert.ok(rows.length >= least, `${rows.length} rows`))
  for (const { text, spans, expected } of rows) {
    test(`${name}: ${text}`, () => {
      const figures = findFigures(text)
      assert.deepEqual(
        figures.map((figure) => figure.text),
        spans,
      )
      assert.deepEqual(figures.map(showFigure), expected)
    })
  }
}

test('two figures may share a unit without sharing text', () => {
  const [first, second] = findFigures('from 5 to 10 minutes')
  assert.equal(first?.text, '5')
  assert.equal(second?.text, '10 minutes')
})

test('significant digits are counted as written', () => {
  const digits = findFigures('0.27 and 1,200 and 3.0 billion and 0.050').map(({ quantity }) =>
    quantity.kind === 'scalar' ? quantity.digits : undefined,
  )
  assert.deepEqual(digits, [2, 4, 2, 2])
})

/** Text in which the grammar has something to do: figures, units, joiners, marks and noise. */
const pieces = fc.constantFrom(
  ...[
    '1',
    '2,000',
    '5.7',
    '2018',
    '10-21',
    '22:52',
    'UTC',
    'October',
    '%',
    '$',
    'GB',
    'ms',
    'h',
    'm',
    'to',
    'and',
    '–',
    '-',
    'about',
  ],
  ...[
    'over',
    '+',
    'per',
    '/',
    'second',
    'million',
    'K',
    'x',
    '×',
    '10^',
    '[@a]',
    '[=b]',
    '[@',
    '`',
    '.',
    ',',
    ' ',
    '\n',
    'MySQL',
    'p99',
    '(',
    ')',
    '#',
    ':',
  ],
)
const dense = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), dense)

test('never throws; figures are slices of the text, in order, apart from each other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let floor = 0
      for (const { start, end, text: slice, quantity } of findFigures(text)) {
        assert.equal(text.slice(start, end), slice)
        assert.ok(start >= floor && end > start)
        assert.match(slice, /\d/)
        for (const value of Object.values(quantity))
          assert.ok(typeof value !== 'number' || !Number.isNaN(value))
        floor = end
      }
    }),
    { numRuns: 2000 },
  )
})

const formatted = fc
  .record({
    value: fc.integer({ min: 1, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom(
      's',
      'ms',
      'hours',
      'GB',
      'KiB',
      'Gbit/s',
      '%',
      'percent',
      'W',
      'requests per second',
      'million',
    ),
    isGrouped: fc.boolean(),
  })
  .map(({ value, decimals, unit, isGrouped }) => {
    const number = value / 10 ** decimals
    const written = isGrouped ? number.toLocaleString('en-US', { maximumFractionDigits: 3 }) : String(number)
    return { number, written: `${written} ${unit}`, unit }
  })

test('finds a formatted quantity again, alone and in a sentence', () => {
  fc.assert(
    fc.property(formatted, ({ number, written, unit }) => {
      const [one] = findFigures(`1 ${unit}`)
      const [figure, ...others] = findFigures(written)
      assert.deepEqual(others, [])
      assert.equal(figure?.text, written)
      assert.ok(figure.quantity.kind === 'scalar' && one?.quantity.kind === 'scalar')
      assert.deepEqual(figure.quantity.unit, one.quantity.unit)
      const expected = number * one.quantity.value
      assert.ok(Math.abs(figure.quantity.value - expected) <= 1e-9 * expected)
      const [inside] = findFigures(`It was ${written} at the peak.`)
      assert.deepEqual(inside?.quantity, figure.quantity)
    }),
  )
})

test('finds money, instants and durations again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 1439 }), (amount, minutes) => {
      const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
        String(part).padStart(2, '0'),
      )
      assert.deepEqual(
        findFigures(
          `$${amount}M, ${amount} h ${minutes % 60} min; 2018-10-21T${hour}:${minute}Z, then ${hour}:${minute} PST`,
        ).map(showFigure),
        [
          `${Number((amount * 1e6).toPrecision(9))} money:USD`,
          `${amount * 3600 + (minutes % 60) * 60} time`,
          `2018-10-21 ${minutes} min zone 0`,
          `${minutes} min zone -480`,
        ],
      )
    }),
  )
})

/** Each repeated to 100 kB once took, or would take a careless pattern, quadratic time; a hang fails by the time limit. */
const hostile = [
  '1',
  '1,',
  '1,000,',
  '1-',
  '1 to ',
  '1 and ',
  '1h ',
  '$',
  '[@',
  '[@a] ',
  '`',
  '```',
  '1 a a a ',
  '1 per ',
  ' ',
  '\n',
  '. A',
  '2^2',
  'October ',
  '2018-',
  '22:',
  'http://',
  '((',
  'about ',
  'a-1',
  '1e',
  'MySQL 5.7 and ',
  '1 thing per ',
  '1 = ',
  'aA',
  '\ud800',
]

test('long hostile texts take no more than linear time', { timeout: 60_000 }, () => {
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    assert.ok(Array.isArray(findFigures(text)), piece)
  }
})
