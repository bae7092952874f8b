import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeScale } from './time-scale.ts'
import { timeTicks } from './time-ticks.ts'
import { zoomRange } from './zoom-range.ts'

const cutting = { lengthOf: () => 40, most: 2 }
const widthOf = (text: string): number => text.length * 7

test('the axis is true to time', () => {
  const scale = timeScale([0, 10, 40], 400, cutting)
  assert.deepEqual(
    [0, 10, 20, 40].map((moment) => scale?.at(moment)),
    [0, 100, 200, 400],
  )
})

test('a long empty stretch is cut, and said to be', () => {
  const scale = timeScale([0, 60, 120, 180, 100_000, 100_060], 500, cutting)
  assert.deepEqual(
    scale?.cuts.map(({ start, end, seconds }) => [Math.round(start), Math.round(end), seconds]),
    [[345, 385, 99_820]],
  )
  assert.equal(Math.round(scale?.at(100_060) ?? 0), 500)
})

test('one moment has no axis', () => {
  assert.equal(timeScale([5, 5], 100, cutting), undefined)
  assert.equal(timeScale([0, 5e-324], 100, cutting), undefined)
  assert.equal(timeScale([0, 5e-324, 60], 100, cutting)?.at(30), 50)
})

test('labels stand at the ends, at the cuts and at round times, and a new day is named', () => {
  const start = Date.UTC(2031, 2, 4, 22, 52) / 1000
  const minutes = [0, 2, 10, 27, 73, 109].map((minute) => start + minute * 60)
  const scale = timeScale(minutes, 600, cutting)
  assert(scale)
  const ticks = timeTicks(scale, 600, widthOf)
  assert.deepEqual(
    ticks.map(({ label, day }) => (day === undefined ? label : `${day} ${label}`)),
    [
      '4 Mar 2031 22:52',
      '23:10',
      '23:20',
      '23:30',
      '23:40',
      '23:50',
      '5 Mar 00:00',
      '00:10',
      '00:20',
      '00:30',
      '00:41',
    ],
  )
})

test('no two labels touch, however many moments there are', () => {
  const moments = Array.from({ length: 40 }, (_, index) => index * index * 977)
  const scale = timeScale(moments, 330, cutting)
  assert(scale)
  const ticks = timeTicks(scale, 330, widthOf)
  for (const [index, tick] of ticks.entries()) {
    const next = ticks[index + 1]
    if (next) assert(next.middle - tick.middle >= (widthOf(next.label) + widthOf(tick.label)) / 2)
  }
})

test('minutes that crowd are enlarged, an even spread is not', () => {
  const crowded = [0, 60, 120, 180, 240, 40_000, 80_000]
  assert.deepEqual(zoomRange(crowded, 80_000), [0, 240])
  assert.equal(zoomRange([0, 100, 200, 300, 400, 500], 500), undefined)
})
