import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startsGroup } from './draw-group.ts'

test('a group’s name stands once above its rows, and not above rows without one', () => {
  const rows = ['a', 'a', undefined, 'a', 'b'].map((group) => ({
    name: '',
    cells: [],
    ...(group === undefined ? {} : { group }),
  }))
  assert.deepEqual(
    rows.map((_, index) => startsGroup(rows, index)),
    [true, false, false, true, true],
  )
})
