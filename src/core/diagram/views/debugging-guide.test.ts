import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandLines } from './debugging-guide.ts'
import { lineMaker } from './lines.ts'

const make = lineMaker([])
const effects = (says: string, usual: 'reads' | undefined) =>
  commandLines(['examplectl run'], says, usual, make).map(({ effect }) => effect)

test('a command is marked as its check or fix says, and not where nothing is said', () => {
  assert.deepEqual(effects('Is it full?', 'reads'), ['reads'])
  assert.deepEqual(effects('Is it full? Asking changes state.', 'reads'), ['changes'])
  assert.deepEqual(effects('Empty it; changes state on each node.', undefined), ['changes'])
  assert.deepEqual(effects('Empty it.', undefined), [undefined])
})
