import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toLayers } from './layers.ts'

const link = (from: string, to: string) => ({ from, to })

test('links lead downward', () =>
  assert.deepEqual(toLayers(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c'), link('a', 'c')]), [
    ['a'],
    ['b'],
    ['c'],
  ]))

test('a cycle is cut where it closes', () =>
  assert.deepEqual(
    toLayers(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('b', 'b')]),
    [['a'], ['b'], ['c']],
  ))

test('unknown ends are left out, loners stand on top', () =>
  assert.deepEqual(toLayers(['a', 'b', 'alone'], [link('a', 'b'), link('b', 'gone')]), [
    ['a', 'alone'],
    ['b'],
  ]))

test('a long chain does not run out of stack', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => String(index))
  assert.equal(
    toLayers(
      ids,
      ids.slice(1).map((id, index) => link(String(index), id)),
    ).length,
    20_000,
  )
})
