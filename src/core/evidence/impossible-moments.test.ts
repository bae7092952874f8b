import assert from 'node:assert/strict'
import { test } from 'node:test'
import { impossibleMoments } from './impossible-moments.ts'

test('what no calendar and no clock has is found as it is written', () => {
  for (const written of [
    '2023-02-29',
    '2023-13-01',
    '31 April',
    '30 February 2020',
    'February 29, 2023',
    'June 31st',
    '25:61 UTC',
    '12:75Z',
    '24:30 PST',
  ])
    assert.deepEqual(impossibleMoments(`On ${written} it failed`), [written])
})

test('what exists, and what is no moment, is left alone', () => {
  for (const written of [
    '2024-02-29',
    '29 February',
    'February 29, 2024',
    '24:00 UTC',
    '23:59:60 UTC',
    'May 64 of them',
    'a ratio of 30:70',
    'GPT-2023-99-99',
    'the March 2,500 hosts',
    'version 2023-45',
  ])
    assert.deepEqual(impossibleMoments(`On ${written} it failed`), [], written)
})
