import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFigures } from './find-figures.ts'
import { isPrinted } from './is-printed.ts'
import { printedFigures } from './printed-figures.ts'

const [oneMinute] = findFigures('at least 1 minute')

test('a number in letters before a unit is a printed figure', () => {
  assert.ok(oneMinute && isPrinted(oneMinute, ['wait at least one minute between actions']))
  assert.deepEqual(
    printedFigures('nearly five terabytes').map(
      ({ quantity }) => quantity.kind === 'scalar' && quantity.value,
    ),
    [5e12],
  )
})

test('a number in letters before another word, or in an entry, is none', () => {
  assert.deepEqual(printedFigures('two sites'), [])
  assert.deepEqual(findFigures('at least one minute'), [])
})
