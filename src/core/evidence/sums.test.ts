import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSums } from './sums.ts'

for (const [text, expected] of [
  ['The bill was $15K + $180K + $95K = $290K [@a].', ['$15K + $180K + $95K = $290K']],
  ['$15K [@a] + $180K [@a] + $95K [@b] = $290K [=x].', ['$15K [@a] + $180K [@a] + $95K [@b] = $290K']],
  ['3 servers × 500 GB = 1.5 TB', ['3 servers × 500 GB = 1.5 TB']],
  ['2 × $5 + $3 = $13, and 10 − 3 = 7', ['2 × $5 + $3 = $13', '10 − 3 = 7']],
  ['15 users + 10 admins = 25 people', ['15 users + 10 admins = 25']],
  ['$1.24M + $1.33M = about $2.6M', ['$1.24M + $1.33M = about $2.6M']],
  ['retries = 5, timeout = 3 s', []],
  ['5 + 3 GB = 9 hosts', []],
  ['5 minutes + some rest', []],
] as const) {
  test(`holds: ${text}`, () => {
    const sums = findSums(text)
    assert.deepEqual(
      sums.map((sum) => sum.text),
      expected,
    )
    assert.ok(sums.every(({ ok }) => ok))
  })
}

test('a wrong sum says what it gives', () => {
  assert.deepEqual(findSums('In all $15K + $180K + $95K = $310K.'), [
    { text: '$15K + $180K + $95K = $310K', start: 7, end: 34, ok: false, expected: '$290K' },
  ])
})

test('a sum of whole numbers holds, and with another result does not', () => {
  const terms = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 9 }), (numbers, slip) => {
      const total = numbers.reduce((sum, number) => sum + number, 0)
      const text = numbers.map((number) => `$${number.toLocaleString('en-US')}`).join(' + ')
      assert.deepEqual(
        findSums(`${text} = $${total}`).map(({ ok }) => ok),
        [true],
      )
      assert.deepEqual(
        findSums(`${text} = $${total + slip}`).map(({ ok }) => ok),
        [false],
      )
    }),
  )
})

test('never throws', () => {
  const piece = fc.constantFrom(
    '1',
    '$5',
    ' + ',
    ' = ',
    ' × ',
    ' − ',
    '5 GB',
    ' ',
    '[@a]',
    'hosts',
    '=',
    '22:52 UTC',
    '1–2',
    '9^9^9',
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => void findSums(parts.join(''))))
})
