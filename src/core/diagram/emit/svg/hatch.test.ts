import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hatch } from './hatch.ts'

const box = { x: 10, y: 20, width: 40, height: 14 }

test('every line of a hatching ends on the edge of its box', () => {
  const [lines] = hatch(box, 'soft')
  assert(lines?.kind === 'path')
  const points = [...lines.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  assert(points.length >= 12)
  for (const [x = 0, y = 0] of points) {
    assert(x >= 10 && x <= 50 && y >= 20 && y <= 34, `${x} ${y}`)
    assert(x === 10 || x === 50 || y === 20 || y === 34, `${x} ${y} is inside`)
  }
})

test('an empty box has no hatching', () => assert.deepEqual(hatch({ ...box, width: 0 }, 'soft'), []))
