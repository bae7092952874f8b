import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatDuration, secondsBetween } from './durations.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'

const one = (text: string): Figure => {
  const [figure] = findFigures(text)
  assert.ok(figure, text)
  return figure
}

for (const [from, to, seconds] of [
  ['2018-10-21T22:52Z', '2018-10-22T23:03Z', 87_060],
  ['22:52 UTC', '23:35 UTC', 2580],
  ['23:50 UTC', '00:05 UTC', 900],
  ['09:37 PST', '17:54 UTC', 1020],
  ['2018-10-21T22:52Z', '2018-10-21 15:53 PDT', 60],
  ['2018-10-22T00:00Z', '2018-10-21T23:59Z', -60],
  ['22:52:10', '22:52:11.5', 1.5],
  ['2018-10-21', '2018-10-23', 172_800],
  ['October 21', 'October 23', 172_800],
  ['October 2018', 'December 2018', 5_256_000],
  ['2018', '2020', 63_072_000],
  ['15:52 US/Pacific', '15:53 US/Pacific', 60],
  ['22:52 UTC', '22:53', undefined],
  ['15:52 US/Pacific', '15:53 UTC', undefined],
  ['22:52 UTC', '2018-10-21T22:53Z', undefined],
  ['2018-10-21', 'October 2018', undefined],
  ['43 seconds', '22:52 UTC', undefined],
] as const) {
  test(`from ${from} to ${to}`, () => assert.equal(secondsBetween(one(from), one(to)), seconds))
}

for (const [seconds, text] of [
  [87_060, '24 h 11 min'],
  [43, '43 s'],
  [90, '1 min 30 s'],
  [1.5, '1.5 s'],
  [0.25, '250 ms'],
  [0, '0 s'],
  [3600, '1 h'],
  [266_400, '3 days 2 h'],
  [-60, '-1 min'],
] as const) {
  test(`${seconds} s is ${text}`, () => assert.equal(formatDuration(seconds), text))
}

test('a formatted duration is a figure of its own length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
      const { quantity } = one(formatDuration(seconds))
      assert.ok(quantity.kind === 'scalar' && quantity.unit.dimension === 'time')
      assert.equal(quantity.value, seconds)
    }),
  )
})
