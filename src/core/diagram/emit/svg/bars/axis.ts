import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import type { Tick, ValueScale } from './value-scale.ts'

/** Where on the picture an axis lies: one for all bars of it. */
export interface Span {
  readonly left: number
  readonly length: number
}

/** The ticks' labels in a line, without those that have no room behind the one before. */
export function drawTickLabels(ticks: readonly Tick[], span: Span, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const pieces: Piece[] = []
  let used = Number.NEGATIVE_INFINITY
  let bottom = top
  for (const { share, label } of ticks) {
    const text = setText(setting, label, style, 100)
    const wanted = span.left + share * span.length - text.width / 2
    const x = Math.min(Math.max(2, wanted), setting.width - 2 - text.width)
    if (x < used + 8) continue
    pieces.push(placeText(text, x, top))
    used = x + text.width
    bottom = Math.max(bottom, top + text.height)
  }
  return { pieces, bottom: bottom + 2 }
}

/** A thin line for each tick behind a block of bars; the first one, where all bars begin, is stronger. */
export function drawGrid({ ticks }: ValueScale, span: Span, top: number, bottom: number): readonly Piece[] {
  const line = (share: number): string =>
    `M${round(span.left + share * span.length)} ${round(top)}V${round(bottom)}`
  const inner = ticks.filter(({ share }) => share > 0).map(({ share }) => line(share))
  return [
    ...(inner.length === 0
      ? []
      : [{ kind: 'path' as const, d: inner.join(''), stroke: 'border' as const, strokeWidth: 0.6 }]),
    { kind: 'path', d: line(0), stroke: 'line', strokeWidth: 1 },
  ]
}
