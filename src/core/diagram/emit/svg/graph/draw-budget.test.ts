import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElkLayout } from '../../../layout/elk-layout.ts'
import { settingFor } from '../setting.ts'
import { drawBudget } from './draw-budget.ts'

const measure = { width: (text: string, size: number) => text.length * size * 0.5 }
const setting = settingFor('wide', { measure, layout: createElkLayout() })

test('times too long to be summed still have places on the track', () => {
  const longest = { milliseconds: Number.MAX_VALUE, shown: 'for ever', cites: [] }
  const hops = [1, 2, 3].map((order) => ({ order, name: `Hop ${order}`, budget: longest }))
  const { pieces } = drawBudget({ hops, summary: 'Nobody waits as long.' }, setting, 0)
  const bars = pieces.flatMap((piece) =>
    piece.kind === 'rect' && piece.fill === 'accent' ? [piece.box] : [],
  )
  assert.deepEqual(
    bars.map(({ width }) => Math.round(width)),
    [91, 91, 91],
  )
  assert.ok(bars.every(({ x }) => Number.isFinite(x)))
})
