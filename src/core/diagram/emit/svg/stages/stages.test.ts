import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stage } from '../../../model.ts'
import { climb } from './climb.ts'
import { headingOrder } from './heading-order.ts'

const stage = (headings: readonly string[], value?: number): Stage => ({
  name: '',
  ...(value === undefined ? {} : { value }),
  sections: headings.map((heading) => ({ heading, lines: [] })),
  pointOfNoReturn: false,
})

test('a stage that lacks a heading does not move it', () =>
  assert.deepEqual(
    headingOrder([stage(['built', 'broke', 'cost']), stage(['built', 'broke', 'fix', 'cost', 'team'])]),
    ['built', 'broke', 'fix', 'cost', 'team'],
  ))

test('steps are in proportion where that can be seen', () =>
  assert.deepEqual(climb([stage([], 50), stage([]), stage([], 100)]), {
    shares: [0.5, undefined, 1],
    logarithmic: false,
    ticks: [
      { label: '0', share: 0 },
      { label: '50', share: 0.5 },
      { label: '100', share: 1 },
    ],
  }))

test('steps go by powers of ten where it cannot', () => {
  const { shares, logarithmic, ticks } = climb([stage([], 10), stage([], 100), stage([], 1000)])
  assert(logarithmic)
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['1', '10', '100', '1K'],
  )
  assert.deepEqual(
    shares.map((share) => Math.round((share ?? 0) * 100)),
    [33, 67, 100],
  )
})

test('numbers that are none have no height', () =>
  assert.deepEqual(climb([stage([], Number.NaN), stage([], -1), stage([], 0)]).shares, [undefined, 0, 0]))
