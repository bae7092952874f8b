import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextCard } from './next-card.ts'

const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 })
const boxes = new Map([
  ['a', box(100, 0)],
  ['b', box(0, 100)],
  ['c', box(200, 100)],
  ['d', box(100, 200)],
])

test('an arrow leads along a link where one goes that way', () => {
  assert.equal(nextCard('a', 'down', boxes, new Set(['c'])), 'c')
  assert.equal(nextCard('a', 'down', boxes, new Set(['d'])), 'd')
  assert.equal(nextCard('d', 'up', boxes, new Set(['c', 'a'])), 'a')
})

test('else to the nearest card that way, and nowhere beyond the last', () => {
  assert.equal(nextCard('b', 'right', boxes, new Set(['a'])), 'c')
  assert.equal(nextCard('b', 'left', boxes, new Set(['a'])), undefined)
  assert.equal(nextCard('a', 'up', boxes, new Set()), undefined)
  assert.equal(nextCard('nobody', 'up', boxes, new Set()), undefined)
})
