import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CalculationInput } from './calculation.ts'
import { calculationOrder } from './calculation-order.ts'

/** Calculations by name, each with the names it uses. */
const calculations = (uses: Readonly<Record<string, readonly string[]>>): Record<string, CalculationInput> =>
  Object.fromEntries(
    Object.entries(uses).map(([name, used]) => [
      name,
      {
        formula: 'a',
        inputs: Object.fromEntries(used.map((other, index) => [`i${index}`, `5 GB [=${other}]`])),
        gives: '5 GB',
      },
    ]),
  )

test('each comes after those it uses', () => {
  assert.deepEqual(calculationOrder(calculations({ c: ['b', 'a'], b: ['a'], a: [], d: [] })), {
    order: ['a', 'd', 'b', 'c'],
    cycles: [],
    missing: [],
  })
})

test('circles are found once, and what leans on them cannot be ordered', () => {
  assert.deepEqual(
    calculationOrder(calculations({ a: ['b'], b: ['c'], c: ['b'], self: ['self'], free: [] })),
    {
      order: ['free'],
      cycles: [['b', 'c'], ['self']],
      missing: [],
    },
  )
})

test('missing references are named with their place', () => {
  assert.deepEqual(calculationOrder(calculations({ a: ['none'] })), {
    order: ['a'],
    cycles: [],
    missing: [{ calculation: 'a', input: 'i0', id: 'none' }],
  })
})

test('without circles everything is ordered; with them every circle is one', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const graph = fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })]),
    ),
  )
  fc.assert(
    fc.property(graph, (uses) => {
      const { order, cycles } = calculationOrder(calculations(uses))
      assert.equal(cycles.length === 0, order.length === names.length)
      for (const name of order)
        for (const used of uses[name] ?? []) assert.ok(order.indexOf(used) < order.indexOf(name))
      for (const cycle of cycles) {
        for (const [index, name] of cycle.entries()) {
          assert.ok(uses[name]?.includes(cycle[(index + 1) % cycle.length] ?? ''))
        }
      }
    }),
  )
})
