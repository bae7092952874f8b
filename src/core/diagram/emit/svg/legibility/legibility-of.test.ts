import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Box } from '../../../layout/graph-layout.ts'
import { drawArrow } from '../arrow.ts'
import type { Piece, Scene, TextPiece } from '../scene.ts'
import type { FaultKind } from './fault.ts'
import { legibilityOf } from './legibility-of.ts'

const scene = (...pieces: readonly Piece[]): Scene => ({ pieces, bottom: 400 })
const card = (x: number, y: number): Piece => ({
  kind: 'rect',
  box: { x, y, width: 100, height: 60 },
  fill: 'card',
})

function words(text: string, x: number, y: number, size = 13, within?: Box): TextPiece {
  const width = text.length * size * 0.5
  return {
    kind: 'text',
    anchor: 'start',
    lines: [{ x, y: y + size, width, runs: [{ text, face: 'regular', tone: 'ink', size }] }],
    box: { x, y, width, height: size * 1.3 },
    ...(within ? { within } : {}),
  }
}

const kinds = (drawn: Scene, width?: number): readonly FaultKind[] =>
  legibilityOf(drawn, 'wide', width).map(({ kind }) => kind)

test('a picture with nothing wrong has no faults', () => {
  const from = card(0, 0)
  const to = card(0, 200)
  const link = drawArrow(
    [
      { x: 50, y: 60 },
      { x: 50, y: 200 },
    ],
    'sync',
  )
  assert.deepEqual(
    kinds(scene(from, to, words('inside', 10, 10, 13, { x: 0, y: 0, width: 100, height: 60 }), ...link)),
    [],
  )
})

test('each fault is found, named and placed', () => {
  const planted: readonly (readonly [FaultKind, Scene])[] = [
    ['small-text', scene(words('tiny', 10, 10, 11))],
    ['overlapping-text', scene(words('one over', 10, 10), words('the other', 20, 14))],
    ['text-outside-card', scene(words('far too long', 10, 10, 13, { x: 0, y: 0, width: 40, height: 40 }))],
    ['text-outside-picture', scene(words('at the edge of it', 660, 10))],
    ['covered-text', scene(words('hidden', 10, 10), card(0, 0))],
    ['overlapping-cards', scene(card(0, 0), card(50, 30))],
    [
      'link-through-card',
      scene(
        card(0, 0),
        ...drawArrow(
          [
            { x: 50, y: -50 },
            { x: 50, y: 200 },
          ],
          'sync',
        ),
      ),
    ],
    [
      'link-through-text',
      scene(
        words('struck out', 10, 10),
        ...drawArrow(
          [
            { x: 0, y: 20 },
            { x: 200, y: 20 },
          ],
          'sync',
        ),
      ),
    ],
    ['no-place', scene({ kind: 'rect', box: { x: Number.NaN, y: 0, width: 1, height: 1 } })],
    ['no-place', scene({ kind: 'path', d: 'M0 NaNH3' })],
  ]
  for (const [kind, drawn] of planted) {
    assert.deepEqual(kinds(drawn), [kind])
    const [fault] = legibilityOf(drawn, 'wide')
    assert.match(fault?.message ?? '', /^\S.*\.$/)
  }
})

test('words in a link’s own box are its own, and those inside an anchor are measured', () => {
  const line = [
    { x: 0, y: 20 },
    { x: 200, y: 20 },
  ]
  const own = drawArrow(line, 'sync', { x: 5, y: 5, width: 100, height: 30 })
  assert.deepEqual(kinds(scene(...own, words('its own', 10, 10))), [])
  const anchor: Piece = { kind: 'anchor', href: '#x', pieces: [words('linked', 10, 10)] }
  assert.deepEqual(kinds(scene(anchor, ...drawArrow(line, 'sync'))), ['link-through-text'])
})

test('a picture wider than its column is judged as it is shown there', () => {
  assert.deepEqual(kinds(scene(words('fits', 10, 10, 13)), 700), [])
  assert.deepEqual(kinds(scene(words('shrinks', 10, 10, 13)), 900), ['small-text'])
})
