import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RowLayout } from '../rows/lay-out-rows.ts'
import { drawBoundaries } from './draw-boundaries.ts'

const card = (id: string, x: number) => ({
  id,
  x,
  width: 100,
  card: { width: 100, height: 50, place: () => assert.fail('frames draw no cards') },
})
const rows: RowLayout['rows'] = [
  { top: 10, height: 50, cards: [card('a', 0), card('b', 120), card('c', 240)] },
  { top: 100, height: 50, cards: [card('d', 0)] },
]
const framed = (...members: string[]) => drawBoundaries([{ name: 'x', members }], rows)

test('neighbours in a row get a frame', () => {
  const [frame] = framed('b', 'c')
  assert(frame?.kind === 'rect')
  assert.deepEqual(frame.box, { x: 115.5, y: 5.5, width: 229, height: 59 })
})

test('a frame never holds a card that is outside the boundary', () => {
  assert.deepEqual(framed('a', 'c'), [])
  assert.deepEqual(framed('a', 'd'), [])
  assert.deepEqual(framed('a'), [])
})

test('frames around the same cards stand inside each other', () => {
  const boundary = { name: 'x', members: ['a', 'b'] }
  const frames = drawBoundaries([boundary, boundary, boundary, boundary], rows)
  assert.deepEqual(
    frames.map((frame) => frame.kind === 'rect' && frame.box.x),
    [-4.5, -8],
  )
})
