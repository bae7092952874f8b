import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCloseUp, panned, readingView, showing, wholeView, zoomed } from './viewport.ts'

const whole = { x: 0, y: 0, width: 700, height: 1400 }
const room = { width: 1000, height: 500 }

test('the whole picture stands in the middle of its room', () => {
  assert.deepEqual(wholeView(whole, room), { x: -1050, y: 0, width: 2800, height: 1400 })
  assert.equal(isCloseUp(wholeView(whole, room), whole), false)
})

test('a tall picture is read from its top, at a size that can be read', () => {
  assert.deepEqual(readingView(whole, room), { x: -50, y: 0, width: 800, height: 400 })
  assert.deepEqual(readingView({ ...whole, height: 200 }, room).width, 700)
})

test('what is under the finger stays there, and edges hold', () => {
  const view = readingView({ ...whole, width: 2000 }, room)
  const at = { x: 600, y: 200 }
  const closer = zoomed(view, { ...whole, width: 2000 }, room, 2, at)
  assert.equal((at.x - closer.x) / closer.width, (at.x - view.x) / view.width)
  assert.equal(zoomed(view, whole, room, 0.0001, at).width, 2800)
  assert.equal(zoomed(view, whole, room, 1e6, at).width, room.width / 6)
})

test('a part out of sight is moved into it, and one in sight moves nothing', () => {
  const view = readingView(whole, room)
  const part = { x: 100, y: 900, width: 200, height: 100 }
  const seen = showing(view, whole, part)
  assert.ok(seen.y <= 900 && seen.y + seen.height >= 1000)
  assert.equal(showing(seen, whole, part), seen)
})

test('whatever is done, the view keeps the shape of its room and never leaves the picture', () => {
  const step = fc.oneof(
    fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), x: fc.nat(700), y: fc.nat(1400) }),
    fc.record({ dx: fc.integer({ min: -2000, max: 2000 }), dy: fc.integer({ min: -2000, max: 2000 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const view = steps.reduce(
        (now, each) =>
          'factor' in each
            ? zoomed(now, whole, room, each.factor, each)
            : panned(now, whole, { x: each.dx, y: each.dy }),
        readingView(whole, room),
      )
      assert.ok(Math.abs(view.width / view.height - 2) < 1e-6)
      assert.ok(view.y >= -0.001 && view.y + view.height <= 1400.001)
      if (view.width < 700) assert.ok(view.x >= -0.001 && view.x + view.width <= 700.001)
    }),
  )
})
