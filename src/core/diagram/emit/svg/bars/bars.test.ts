import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  limitsSample,
  overdueSample,
  waterfallSample,
} from '../../../../../../test/support/diagrams/bars-samples.ts'
import { wordsShown } from '../../../../../../test/support/diagrams/words-shown.ts'
import { beforeAfterGroups } from './before-after.ts'
import { commonLabel } from './draw-waterfall.ts'
import { percentileDepth } from './percentile-depth.ts'
import { valueScale } from './value-scale.ts'

test('the farther out a percentile, the deeper its rung', () =>
  assert.deepEqual(
    ['mean', 'p50', 'p90', 'p95', 'p99', 'p99.9', 'p99.99', 'max', 'GC mark and scan'].map(percentileDepth),
    [1, 1, 2, 2, 3, 4, 5, 5, 3],
  ))

test('bars that differ only in before and after stand together', () => {
  const bars = ['Reads before', 'Writes', 'Before: all', 'Reads, after', 'Afterwards'].map((name) => ({
    name,
    values: [],
  }))
  assert.deepEqual(
    beforeAfterGroups(bars).map((group) => group.map(({ name }) => name)),
    [['Reads before', 'Reads, after'], ['Writes'], ['Before: all'], ['Afterwards']],
  )
})

test('an axis is linear from nothing to the largest while its smallest bar can be seen', () => {
  const { logarithmic, share, ticks } = valueScale([5, 1000, Number.NaN, -1])
  assert(!logarithmic)
  assert.equal(share(500), 0.5)
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['0', '200', '400', '600', '800', '1,000'],
  )
})

test('an axis over three powers of ten is logarithmic, and its smallest value still has a bar', () => {
  const { logarithmic, share, ticks } = valueScale([1, 20, 1000])
  assert(logarithmic)
  assert(share(1) > 0.2)
  assert.equal(share(1000), 1)
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['0.1', '1', '10', '100', '1,000'],
  )
  const between = (share(20) - share(1)) / (share(1000) - share(1))
  assert(Math.abs(between - Math.log10(20) / 3) < 1e-9)
})

test('an axis without a value has no ticks', () =>
  assert.deepEqual(valueScale([0, -1, Number.NaN]).ticks, []))

test('what all lengths measure is said once', () => {
  assert.equal(commonLabel(waterfallSample), 'budget')
  const [first] = waterfallSample.bars
  assert(first)
  const other = { ...first, values: first.values.map((value) => ({ ...value, label: 'measured' })) }
  assert.equal(commonLabel({ ...waterfallSample, bars: [...waterfallSample.bars, other] }), undefined)
})

test('the fullest limit is the one that breaks first, and one that is exceeded says so', async () => {
  const words = await wordsShown(limitsSample, 'wide')
  const first = words.indexOf('breaks first')
  assert.deepEqual(words.slice(first - 1, first + 2), ['Primary database', 'breaks first', 'over its limit'])
  assert.equal(words.filter((each) => each === 'breaks first').length, 1)
})

test('of one limit alone nothing is said to break first, and one that holds is not over', async () => {
  const [below] = limitsSample.bars
  assert(below)
  const words = await wordsShown({ ...limitsSample, bars: [below] }, 'wide')
  assert(words.includes('headroom'))
  assert(!words.includes('breaks first') && !words.includes('over its limit'))
})

test('a sum is told to be within or over its objective in words', async () => {
  assert((await wordsShown(waterfallSample, 'narrow')).includes('Sum: within the objective'))
  assert((await wordsShown(overdueSample, 'narrow')).includes('Sum: over the objective'))
})
