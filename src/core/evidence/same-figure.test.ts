import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Figure } from './figure.ts'
import { figureRows } from './figure-rows.ts'
import { realFigures } from './figures.table.ts'
import { findFigures } from './find-figures.ts'
import { isPrinted } from './is-printed.ts'
import { sameFigure } from './same-figure.ts'

const one = (text: string): Figure => {
  const [figure, ...others] = findFigures(text)
  assert.ok(figure && others.length === 0, text)
  return figure
}

/** Written by an author, printed by a source. */
const same = [
  ['1.2B users', '1,200,000,000'],
  ['$1.2M', '$1,200,000'],
  ['24 hours', '1 day'],
  ['1,200 servers', '1,200 hosts'],
  ['64 vCPUs', '64 cores'],
  ['10–13 s', '10-13 seconds'],
  ['between 10 and 13 s', '10-13 seconds'],
  ['87,060 s', '24 hours and 11 minutes'],
  ['950 QPS', '950 requests per second'],
  ['60 requests per minute', '1 request/s'],
  ['0.1 s', '100 ms'],
  ['950,000', '950,000 queries per second'],
  ['950,000 queries per second', '950,000'],
  ['22:52 UTC', '15:52 PDT'],
  ['22:52', '22:52 UTC'],
  ['22:52 UTC', '22:52'],
  ['2018-10-21T22:52Z', '22:52 UTC'],
  ['2018-10-21T22:52Z', '2018 October 21 22:52 UTC'],
  ['2018-10-22T05:52Z', '2018-10-21 22:52 PDT'],
  ['2018-10-21T22:52Z', '2018-10-21 15:52 US/Pacific'],
  ['2018-10-21T22:52Z', '15:52 US/Pacific'],
  ['15:52 US/Pacific', '15:52 Pacific Time'],
  ['2018-10-21', 'October 21, 2018'],
  ['2018-10-21', 'October 21'],
  ['2018-10-21', '2018 October 21 22:52 UTC'],
  ['October 2018', 'October 21, 2018'],
  ['2018', 'October 21, 2018'],
  ['about 300 TB', '300 TB'],
  ['about 300 TB', 'roughly 300 TB'],
  ['over 1,200', 'more than 1,200'],
  ['over 300', '300+'],
  ['at least 300', 'over 300'],
  ['nearly 40 minutes', 'almost 40 minutes'],
  ['up to 9 s', 'less than 9 seconds'],
  ['2000 servers', '2000'],
] as const

const different = [
  ['5.46', '5.5'],
  ['1 GB', '1 GiB'],
  ['1 GB', '1 Gbit'],
  ['10 GB', '10 GB/s'],
  ['$5', '$5 per hour'],
  ['$5 per hour', '$5'],
  ['5 / user', '5 / request'],
  ['42 %', '42'],
  ['1,200', 'more than 1,200'],
  ['300 TB', 'about 300 TB'],
  ['over 300', '300'],
  ['over 300', 'up to 300'],
  ['about 40 minutes', 'nearly 40 minutes'],
  ['10 s', '10-13 seconds'],
  ['22:52 UTC', '22:52 PDT'],
  ['22:52 UTC', '22:53 UTC'],
  ['15:52 UTC', '15:52 US/Pacific'],
  ['15:52 US/Eastern', '15:52 US/Pacific'],
  ['2018-10-21T23:52Z', '2018-10-21 15:52 US/Pacific'],
  ['2018-10-21T22:52Z', '2018-10-22 22:52 UTC'],
  ['2018-10-21T22:52Z', 'October 21, 2018'],
  ['2018-10-21', 'October 2018'],
  ['October 2018', '2018'],
  ['2018-10-21', '2019-10-21'],
  ['October 22', 'October 21, 2018'],
  ['2000 ms', '2000'],
] as const

for (const [written, printed] of same) {
  test(`${written} is ${printed}`, () => assert.ok(sameFigure(one(written), one(printed))))
}
for (const [written, printed] of different) {
  test(`${written} is not ${printed}`, () => assert.ok(!sameFigure(one(written), one(printed))))
}

test('one printed string may hold several figures', () => {
  const printed = ['950,000 queries per second on average—900,000 on replicas', '43 seconds']
  assert.ok(isPrinted(one('900,000'), printed))
  assert.ok(isPrinted(one('950,000 QPS'), printed))
  assert.ok(!isPrinted(one('45 seconds'), printed))
})

const realOnes = figureRows(realFigures).flatMap(({ text }) => findFigures(text))
const anyReal = fc.constantFrom(...realOnes)

test('every real figure is itself, wherever it stands', () => {
  for (const figure of realOnes) {
    assert.ok(sameFigure(figure, figure), figure.text)
    assert.ok(isPrinted(figure, [`In the source: ${figure.text} of it.`]), figure.text)
  }
})

test('symmetric for amounts with the same bound, transitive through the printed figure', () => {
  fc.assert(
    fc.property(anyReal, anyReal, (a, b) => {
      if (a.quantity.kind !== 'scalar' || a.bound !== b.bound) return
      assert.equal(sameFigure(a, b), sameFigure(b, a))
    }),
    { numRuns: 3000 },
  )
})

test('no digit may differ', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom('s', 'GB', '%', 'requests/s', ''),
      (value, unit) => {
        assert.ok(
          sameFigure(
            one(`${value + 3000}.5 ${unit}`),
            one(`${(value + 3000).toLocaleString('en-US')}.5 ${unit}`),
          ),
        )
        assert.ok(!sameFigure(one(`${value + 3000}.5 ${unit}`), one(`${value + 3000}.6 ${unit}`)))
      },
    ),
  )
})
