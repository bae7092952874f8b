import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareText } from './share-text.ts'

test('a share is in whole percent, and neither nothing nor all unless it is', () =>
  assert.deepEqual([0, 0.0001, 0.012, 0.505, 0.9999, 1].map(shareText), [
    '0 %',
    'under 1 %',
    '1 %',
    '51 %',
    'over 99 %',
    '100 %',
  ]))
