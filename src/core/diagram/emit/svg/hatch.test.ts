import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hatch, type Pattern } from './hatch.ts'

const box = { x: 10, y: 20, width: 30, height: 16 }

/** Every point of a path that uses M, L, h and v alone. */
function points(d: string): readonly (readonly [number, number])[] {
  let at: readonly [number, number] = [0, 0]
  return [...d.matchAll(/([MLhv])([\d.-]+)(?: ([\d.-]+))?/g)].map(([, command, a, b]) => {
    if (command === 'h') at = [at[0] + Number(a), at[1]]
    else if (command === 'v') at = [at[0], at[1] + Number(a)]
    else at = [Number(a), Number(b)]
    return at
  })
}

for (const pattern of [
  'rising',
  'falling',
  'level',
  'upright',
  'cross',
] as const satisfies readonly Pattern[]) {
  test(`${pattern} strokes stay inside and end at the edges`, () => {
    const [piece] = hatch(box, pattern, 'border')
    assert(piece?.kind === 'path')
    const found = points(piece.d)
    assert(found.length >= 4)
    for (const [x, y] of found) {
      assert(x >= 10 && x <= 40 && y >= 20 && y <= 36, `${x} ${y}`)
      assert(x === 10 || x === 40 || y === 20 || y === 36, `${x} ${y} ends in the middle`)
    }
  })
}

test('a box of no size has no pattern', () =>
  assert.deepEqual(hatch({ ...box, width: 0 }, 'cross', 'border'), []))
