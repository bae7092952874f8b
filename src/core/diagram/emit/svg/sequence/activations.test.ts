import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SequenceMessage } from '../../../model.ts'
import { activations } from './activations.ts'

const placed = (list: readonly (readonly [string, string, SequenceMessage['kind']])[]) =>
  list.map(([from, to, kind], index) => ({
    message: { from, to, kind, text: '', lines: [] },
    y: (index + 1) * 100,
    bottom: (index + 1) * 100 + 50,
  }))

test('both are at work from a call to its reply, and what happens between belongs to it', () =>
  assert.deepEqual(
    activations(
      placed([
        ['a', 'b', 'call'],
        ['b', 'c', 'call'],
        ['c', 'b', 'reply'],
        ['b', 'a', 'reply'],
      ]),
    ),
    [
      { participant: 'a', top: 100, bottom: 400 },
      { participant: 'b', top: 100, bottom: 400 },
      { participant: 'c', top: 200, bottom: 300 },
    ],
  ))

test('each reply answers one call', () =>
  assert.deepEqual(
    activations(
      placed([
        ['a', 'b', 'call'],
        ['b', 'a', 'reply'],
        ['a', 'b', 'call'],
      ]),
    ).filter(({ participant }) => participant === 'b'),
    [
      { participant: 'b', top: 100, bottom: 200 },
      { participant: 'b', top: 292, bottom: 308 },
    ],
  ))

test('a message that nothing answers is work for a moment', () =>
  assert.deepEqual(activations(placed([['a', 'b', 'async']])), [{ participant: 'b', top: 92, bottom: 108 }]))
