import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundedInputs, resultSide } from './result-bound.ts'

const side = (formula: string, gives: string, inputs: Readonly<Record<string, string>>) =>
  resultSide({ formula, inputs, gives }, boundedInputs(inputs))

test('a bound goes through sums and products and turns around below the line', () => {
  assert.equal(side('hosts * price', '$240 / hour', { hosts: '1200+ hosts', price: '$0.20 / hour' }), 'lower')
  assert.equal(side('a + b', '30 s', { a: 'up to 10 s', b: '20 s' }), 'upper')
  assert.equal(side('cost / users', '$2 / user', { cost: '$200', users: 'over 100 users' }), 'upper')
  assert.equal(side('before - after', '2 GB', { before: '5 GB', after: 'less than 3 GB' }), 'lower')
})

test('the direction is that of the numbers, not of the signs', () => {
  assert.equal(side('(a - b) * c', '-20 s', { a: '1 s', b: '3 s', c: 'at least 10' }), 'upper')
  assert.equal(side('(later - earlier) / earlier', '20 %', { later: '12', earlier: 'over 10' }), 'upper')
})

test('bounds that pull apart, and figures that are about right, leave a result that is about right', () => {
  assert.equal(side('a / b', '5', { a: 'over 10', b: 'at least 2' }), 'about')
  assert.equal(side('a * b', '20', { a: 'around 10', b: 'at least 2' }), 'about')
  assert.equal(side('a + b', '12', { a: 'about 10', b: '2' }), 'about')
})

test('nothing is bounded where no input is, and where the bounded one does not matter', () => {
  assert.equal(side('a + b', '12', { a: '10', b: '2' }), undefined)
  assert.equal(side('max(a, b)', '10', { a: '10', b: 'up to 2' }), undefined)
})

test('what cannot be evaluated is another finding', () => {
  assert.equal(side('a +', '12', { a: 'over 10' }), undefined)
  assert.equal(side('a + b', '12', { a: 'over 10' }), undefined)
})
