import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluateCalculation } from './calculation.ts'

const perUser = {
  formula: 'annual_cost / users / 12 month',
  inputs: {
    annual_cost: '$9.6 billion [@meta-10k-2023 p. 61]',
    users: '3.0 billion users [@meta-10k-2023 p. 55]',
  },
}

/** Formula, inputs, what it gives, and the result at more digits. */
const right = [
  [perUser.formula, perUser.inputs, '$0.27 / user / month', '$0.2667 / user / month'],
  ['ended - began', { began: '10:00 UTC [@a]', ended: '10:40 UTC [@a]' }, '40 minutes', '40 minutes'],
  [
    'ended - began',
    { began: '2018-10-21T22:52Z [@a]', ended: '2018 October 22 23:03 UTC [@a]' },
    '24 hours and 11 minutes',
    '24 h 11 min',
  ],
  ['ended - began', { began: '2018-10-21 [@a]', ended: '2018-10-23 [@a]' }, '2 days', '2 days'],
  ['rate * size', { rate: '950,000 queries per second', size: '1.5 KB per query' }, '1.4 GB/s', '1.425 GB/s'],
  ['price * hours', { price: '$0.10 / hour', hours: '730 hours / month' }, '$73 / month', '$73 / month'],
  ['failed / total', { failed: '1,200 errors', total: '50,000 requests' }, '2.4 %', '2.4 %'],
  ['(1 - saved) * total', { saved: '42 %', total: '50,000 requests' }, '29,000 requests', '29,000'],
  ['ceil(load / each)', { load: '950,000 queries/s', each: '20,000 queries/s' }, '48 servers', '48'],
  ['a + b', { a: '12 primaries', b: '40 replicas' }, '52 servers', '52'],
  [
    'copies * shards * size',
    { copies: '3 replicas / shard', shards: '4 shards', size: '2 GiB' },
    '24 GiB',
    '24 GiB',
  ],
  ['max(a, b) / min(a, b)', { a: '10 GB', b: '2 GB' }, '5x', '5x'],
  ['sqrt(a * a) + abs(b - a)', { a: '3 s', b: '5 s' }, '5 s', '5 s'],
  ['log2(ids)', { ids: '4,294,967,296 ids' }, '32', '32'],
  ['bits / 8', { bits: '1 Gbit/s' }, '15.6 MB/s', '15.63 MB/s'],
  ['power * 1 year', { power: '2.5 MW' }, '21,900 MWh', '21,900 MWh'],
  ['used / (limit - spare)', { used: '60 GB', limit: '100 GB', spare: '20 GB' }, 'about 75 %', '75 %'],
  ['limit - used', { limit: '2048', used: '48 connections' }, '2,000', '2,000'],
  ['ids - 1', { ids: '2^31' }, '2,147,483,647', '2,147,483,647'],
  ['a × b ÷ c', { a: '6', b: '4', c: '3' }, '8', '8'],
  ['a', { a: '312 hosts' }, 'over 300', '312'],
] as const

for (const [formula, inputs, gives, text] of right) {
  test(`${formula} gives ${gives}`, () => {
    const result = evaluateCalculation({ formula, inputs, gives })
    assert.deepEqual({ ...result, value: 0 }, { ok: true, value: 0, text })
  })
}

test('the value is in the base of the stated unit', () => {
  const result = evaluateCalculation({ formula: 'a / b', inputs: { a: '1 GB', b: '4 GB' }, gives: '25 %' })
  assert.equal(result.ok && result.value, 25)
})

const five = { a: '5 GB [@x]' }
/** Formula, inputs, what it claims to give, where it fails and why. */
const wrong = [
  [
    perUser.formula,
    perUser.inputs,
    '$3.20 / user / month',
    'gives',
    'The formula gives $0.2667 / user / month, not $3.20 / user / month.',
  ],
  [
    'annual_cost / users / 12',
    perUser.inputs,
    '$0.27 / user / month',
    'gives',
    'The formula gives $ / user, and “$0.27 / user / month” is $ / time / user.',
  ],
  ['annual_cost / users', perUser.inputs, '$3.20', 'gives', 'The formula gives $ / user, and “$3.20” is $.'],
  ['a', five, '5 GB/s', 'gives', 'The formula gives data, and “5 GB/s” is data / time.'],
  ['a', five, '5 to 6 GB', 'gives', '“5 to 6 GB” is a range, and a calculation takes one value.'],
  ['a', five, 'five', 'gives', '“five” holds no figure.'],
  ['a', five, '22:52 UTC', 'gives', '“22:52 UTC” is a point in time, and a formula gives an amount.'],
  ['a', five, 'over 5 GB', 'gives', 'The formula gives 5 GB, not over 5 GB.'],
  ['x * a', five, '5 GB', 'formula', '“x” is neither an input nor a unit.'],
  ['1 GB', five, '1 GB', { input: 'a' }, 'The formula does not use “a”.'],
  ['a', { a: 'many' }, '5', { input: 'a' }, '“many” holds no figure.'],
  [
    'a',
    { a: '5 GB and 6 GB [@x]' },
    '5 GB',
    { input: 'a' },
    '“5 GB and 6 GB” holds 2 figures, and a calculation takes one.',
  ],
  ['a', { a: '5–6 GB' }, '5 GB', { input: 'a' }, '“5–6 GB” is a range, and a calculation takes one value.'],
  ['a + 1', five, '6 GB', 'formula', 'data and a plain number cannot be added.'],
  ['log(a)', five, '5', 'formula', '“log” takes a plain number, not data.'],
  ['ceil(a)', five, '5 GB', 'formula', '“ceil” takes a count, not data.'],
  ['a ^ a', five, '5', 'formula', 'An exponent is a plain number.'],
  [
    'b + 1 s',
    { b: '22:52 UTC' },
    '5 s',
    'formula',
    '“b” is a point in time: a formula can only subtract it from another.',
  ],
  [
    'b - c',
    { b: '22:52 UTC', c: '22:51' },
    '60 s',
    'formula',
    '“22:51” and “22:52 UTC” cannot be compared: state the zone and the day of both, or of neither.',
  ],
  ['a / 0', five, '5 GB', 'formula', 'The formula gives no finite number.'],
  ['a * 9^9^9', five, '5 GB', 'formula', 'The formula gives no finite number.'],
  ['a b', { a: '5', b: '6' }, '30', 'formula', 'Two parts of the formula stand side by side.'],
  ['a % 2', five, '5', 'formula', 'A formula has no `%`.'],
  ['a = 5', five, '5', 'formula', 'A formula has no “=”.'],
  ['a; a', five, '5', 'formula', 'A formula has no “;”.'],
  ['(a', five, '5', 'formula', 'The formula cannot be read.'],
  ['', five, '5', 'formula', 'The formula is empty.'],
  ['max(1,200, a)', five, '5', 'formula', 'A number in a formula has no thousands separator.'],
  ['while(1)', five, '5', 'formula', '“while” is not a function of formulas.'],
  ['evaluate(a)', five, '5', 'formula', '“evaluate” is not a function of formulas.'],
  ['min()', five, '5', 'formula', '“min” takes at least one argument.'],
  ['a.constructor', five, '5', 'formula', 'A formula is arithmetic over its inputs, and nothing else.'],
  ['a to b', { a: '5', b: '6' }, '30', 'formula', 'A formula has no operator “to”.'],
  ['1e999', {}, '5', 'formula', 'A formula holds only finite numbers.'],
  ['a'.repeat(501), five, '5', 'formula', 'The formula is longer than 500 characters.'],
  [
    `${'('.repeat(40)}a${')'.repeat(40)}`,
    five,
    '5',
    'formula',
    'The formula’s brackets are nested too deeply.',
  ],
] as const

for (const [formula, inputs, gives, at, message] of wrong) {
  test(`${formula.slice(0, 40)} does not give ${gives}: ${message}`, () => {
    const result = evaluateCalculation({ formula, inputs, gives })
    assert.ok(!result.ok)
    assert.deepEqual({ at: result.at, message: result.message }, { at, message })
  })
}

const operands = fc.record({ a: fc.integer({ min: 1, max: 99_999 }), b: fc.integer({ min: 1, max: 99_999 }) })

test('the result at any number of digits is accepted, one more or less in the last is not', () => {
  fc.assert(
    fc.property(
      operands,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(' GB', ' requests', ''),
      ({ a, b }, digits, unit) => {
        const inputs = { a: `${a}${unit}`, b: `${b}` }
        const exponent = Math.floor(Math.log10(a / b)) - digits + 1
        const rounded = Math.round(a / b / 10 ** exponent)
        // Half-way cases round either way, and a billionth of the value is within what a computer’s numbers can err.
        fc.pre(Math.abs(Math.abs(a / b / 10 ** exponent - rounded) - 0.5) > 1e-3)
        const gives = (slip: number): string =>
          `${((rounded + slip) * 10 ** exponent).toFixed(Math.max(0, -exponent))}${unit}`
        // Above the decimal point a written zero counts as a digit, so only what is written can be off.
        fc.pre(exponent <= 0)
        assert.ok(evaluateCalculation({ formula: 'a / b', inputs, gives: gives(0) }).ok, gives(0))
        assert.ok(!evaluateCalculation({ formula: 'a / b', inputs, gives: gives(1) }).ok)
        assert.ok(!evaluateCalculation({ formula: 'a / b', inputs, gives: gives(-1) }).ok)
      },
    ),
  )
})

test('never throws, whatever the formula', () => {
  const token = fc.constantFrom(
    'a',
    'b',
    '1',
    '9',
    '^',
    '*',
    '/',
    '+',
    '-',
    '(',
    ')',
    ',',
    ' ',
    'max',
    'sum(',
    'import("fs")',
    'createUnit',
    '=>',
    '[',
    '{',
    '"',
    'e',
    'pi',
    'i',
    'Infinity',
    'NaN',
    'true',
    'null',
    'end',
    '1e308',
    '.',
    'hour',
    'GB',
  )
  const formula = fc.oneof(
    fc.array(token, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(formula, fc.string(), fc.string(), (text, input, gives) => {
      const result = evaluateCalculation({
        formula: text,
        inputs: { a: '5 GB', b: '22:52 UTC', c: input },
        gives,
      })
      assert.equal(typeof result.ok, 'boolean')
      assert.equal(
        typeof evaluateCalculation({ formula: text, inputs: { a: '5', b: '6' }, gives: '7' }).ok,
        'boolean',
      )
    }),
    { numRuns: 2000 },
  )
})

test('deep and long formulae end', { timeout: 30_000 }, () => {
  for (const formula of [
    `${'-'.repeat(499)}a`,
    `${'2^'.repeat(249)}a`,
    `${'a+'.repeat(249)}a`,
    `${'max('.repeat(29)}a${')'.repeat(29)}`,
    '9^9^9^9^9*a',
    'a^999999999',
    'a^-999999999',
  ]) {
    assert.equal(typeof evaluateCalculation({ formula, inputs: { a: '2' }, gives: '2' }).ok, 'boolean')
  }
})
