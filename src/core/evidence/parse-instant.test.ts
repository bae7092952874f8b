import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseInstant } from './parse-instant.ts'

const oct21 = Date.UTC(2018, 9, 21) / 1000

for (const [text, epochSeconds, precision] of [
  ['2018-10-21T22:52Z', oct21 + 82_320, 'minute'],
  ['~2018-10-21T22:52Z', oct21 + 82_320, 'minute'],
  ['2018-10-21T22:52:30+01:00', oct21 + 78_750, 'second'],
  ['2018-10-21T15:52-07:00', oct21 + 82_320, 'minute'],
  ['2018-10-21T22Z', oct21 + 79_200, 'hour'],
  ['2018-10-21', oct21, 'day'],
] as const) {
  test(text, () => assert.deepEqual(parseInstant(text), { epochSeconds, precision }))
}

for (const text of [
  '',
  '2018',
  '2018-10',
  '2018-02-30',
  '2018-13-01',
  '2018-10-21T22:52',
  '2018-10-21T25:00Z',
  '22:52 UTC',
  '2018-10-21T22:52Z x',
]) {
  test(`${JSON.stringify(text)} is no instant`, () => assert.equal(parseInstant(text), undefined))
}

test('reads what the calendar writes', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const text = `${date.toISOString().slice(0, 19)}Z`
        assert.deepEqual(parseInstant(text), { epochSeconds: Date.parse(text) / 1000, precision: 'second' })
      },
    ),
  )
})
