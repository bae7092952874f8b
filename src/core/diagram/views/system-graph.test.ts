import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineMaker } from './lines.ts'
import { linkGuards } from './system-graph.ts'

const guardsOf = (more: object) =>
  linkGuards({ from: 'a', to: 'b', kind: 'sync', carries: 'x', ...more }, lineMaker([])).guards

test('a guard is what the entry states, not what it says is missing', () => {
  assert.deepEqual(
    guardsOf({ timeout: '`timeout connect` 1000', breaker: 'after 2 failures. Then it rests.' }),
    [
      { kind: 'timeout', text: 'timeout connect 1000', cites: [] },
      { kind: 'breaker', text: 'after 2 failures.', cites: [] },
    ],
  )
  assert.equal(guardsOf({}), undefined)
  assert.equal(
    guardsOf({ timeout: { unpublished: 'Nobody says.' }, retry: 'None: the call fails.' }),
    undefined,
  )
})
