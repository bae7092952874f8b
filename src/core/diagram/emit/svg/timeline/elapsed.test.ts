import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elapsed } from './elapsed.ts'

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
