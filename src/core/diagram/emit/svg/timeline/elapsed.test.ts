import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elapsed } from './elapsed.ts'
import { timeScale } from './time-scale.ts'

test('says spans as people do', () => {
  const spans = {
    43: '43 s',
    120: '2 min',
    150: '2 min 30 s',
    22200: '6 h 10 min',
    87060: '24 h 11 min',
    259200: '3 d',
    20000000: '231 d',
  }
  for (const [seconds, words] of Object.entries(spans)) assert.equal(elapsed(Number(seconds)), words)
})

test('the axis is true to time', () => {
  const scale = timeScale([0, 10, 40], 400)
  assert.deepEqual(
    [0, 10, 40].map((moment) => scale?.at(moment)),
    [0, 100, 400],
  )
})

test('a long empty stretch is cut, and said to be', () => {
  const scale = timeScale([0, 60, 120, 180, 100_000, 100_060], 500)
  assert.deepEqual(
    scale?.cuts.map(({ seconds }) => seconds),
    [99_820],
  )
  assert.equal(Math.round(scale?.at(100_060) ?? 0), 500)
})

test('one moment has no axis', () => assert.equal(timeScale([5, 5], 100), undefined))
