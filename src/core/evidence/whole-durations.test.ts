import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreesWithDuration } from './agrees-with-duration.ts'
import { findFigures } from './find-figures.ts'
import { wholeDurations } from './whole-durations.ts'

const found = (text: string) => wholeDurations(text).map((figure) => figure.text)

test('the length of the whole is told from every other duration', () => {
  assert.deepEqual(found('The outage lasted 23 hours [@a].'), ['23 hours'])
  assert.deepEqual(found('Example Corp was degraded for 24 hours and 11 minutes [@a].'), [
    '24 hours and 11 minutes',
  ])
  assert.deepEqual(found('A link lost for 43 seconds [@a] led to a 6-hour outage [@a].'), ['6-hour'])
  assert.deepEqual(found('27 minutes [@a] of degraded service.'), ['27 minutes'])
  assert.deepEqual(found('4 h 12 min [@a] in all, and 2 hours [@a] for the backlog.'), ['4 h 12 min'])
  assert.deepEqual(found('One replica was down for 3 hours [@a].'), [])
  assert.deepEqual(found('The terms allow 66 minutes [=b] of outage a quarter.'), [])
  assert.deepEqual(found('An earlier outage lasted 2 hours [@a].'), [])
  assert.deepEqual(found('The restore took 5 hours [@a], the retry 30 seconds [@a].'), [])
})

test('a stated duration holds within what it leaves open', () => {
  const agrees = (text: string, seconds: number) =>
    findFigures(text).every((figure) => agreesWithDuration(figure, seconds))
  const day = 24 * 3600 + 11 * 60
  for (const text of ['24 hours and 11 minutes', '24 hours', 'more than 24 hours', 'nearly 25 hours'])
    assert.ok(agrees(text, day), text)
  for (const text of ['23 hours', '24 h 59 min', 'more than 26 hours', 'under 20 hours'])
    assert.ok(!agrees(text, day), text)
})
