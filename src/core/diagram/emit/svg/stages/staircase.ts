import type { Stage } from '../../../model.ts'
import { roleGlyph } from '../role-glyph.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { climb } from './climb.ts'

const heights = { wide: 150, narrow: 116 } as const
const axisWidth = 46

/**
 * All stages as one flight of steps over a common axis, so that the growth between them is seen: the axis is logarithmic where
 * the smallest step would vanish. A stage without a number is a gap. The sign of failure stands where something broke.
 */
export function drawStaircase(
  stages: readonly Stage[],
  measure: string,
  setting: Setting,
  top: number,
): Scene {
  const { shares, ticks, logarithmic } = climb(stages)
  const { small } = setting.sizes
  const soft = { size: small, face: 'regular', tone: 'soft' } as const
  const caption = setText(
    setting,
    `${measure}${logarithmic ? ', on a logarithmic axis' : ''}; numbers are those of the stages below.`,
    soft,
    setting.width - 4,
  )
  const pieces: Piece[] = [placeText(caption, 2, top)]
  const height = heights[setting.shape]
  const high = top + caption.height + 12
  const base = high + height
  const right = setting.width - 2
  for (const { label, share } of ticks) {
    const y = base - share * height
    const text = setText(setting, label, soft, axisWidth)
    pieces.push(
      { kind: 'path', d: `M${axisWidth} ${round(y)}H${right}`, stroke: 'border', strokeWidth: 0.8 },
      placeText(text, axisWidth - 6, y - text.height / 2, { anchor: 'end' }),
    )
  }
  const slot = (right - axisWidth) / stages.length
  for (const [index, stage] of stages.entries()) {
    const share = shares[index]
    const x = axisWidth + index * slot
    const y = base - (share ?? 0) * height
    if (share !== undefined) {
      pieces.push(
        { kind: 'rect', box: { x: x + 1, y, width: slot - 2, height: base - y }, fill: 'stream' },
        { kind: 'rect', box: { x: x + 1, y, width: slot - 2, height: 4 }, fill: 'accent' },
      )
    } else {
      pieces.push({
        kind: 'path',
        d: `M${round(x + 4)} ${base - 3}H${round(x + slot - 4)}`,
        stroke: 'border',
        strokeWidth: 2,
        dash: '3 4',
      })
    }
    if (stage.sections.some(({ lines }) => lines.some(({ role }) => role === 'failure')))
      pieces.push(...roleGlyph('failure', x + slot - 14, Math.min(base - 9, Math.max(high + 7, y + 13))))
    const number = setText(setting, String(index + 1), { size: small, face: 'bold', tone: 'ink' }, slot)
    pieces.push(placeText(number, x + slot / 2, base + 4, { anchor: 'middle' }))
  }
  pieces.push({ kind: 'path', d: `M${axisWidth} ${round(base)}H${right}`, stroke: 'line', strokeWidth: 1.2 })
  return { pieces, bottom: base + 4 + small * 1.3 + 10 }
}
