import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { disorders } from './key-order.ts'

const schema = z.strictObject({
  title: z.string(),
  steps: z.array(z.strictObject({ do: z.string(), expect: z.string().optional() })),
  inputs: z.record(z.string(), z.strictObject({ from: z.string(), to: z.string() })),
})

test('each set of keys that is out of order is told at its place, once', () => {
  const found = disorders(schema, {
    inputs: { a: { to: 'x', from: 'y' } },
    title: 't',
    steps: [{ do: 'a' }, { expect: 'b', do: 'c' }],
  })
  assert.deepEqual(found, [
    { pointer: [], order: ['title', 'steps', 'inputs'], key: 'title', before: 'inputs' },
    { pointer: ['inputs', 'a'], order: ['from', 'to'], key: 'from', before: 'to' },
    { pointer: ['steps', 1], order: ['do', 'expect'], key: 'do', before: 'expect' },
  ])
})

test('a key that the schema does not have comes last, whatever it is called', () => {
  const [found] = disorders(schema, { constructor: { to: 'x' }, title: 't' })
  assert.deepEqual(found?.order, ['title', 'constructor'])
})
