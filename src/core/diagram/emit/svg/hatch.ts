import type { Box } from '../../layout/graph-layout.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Tone } from './theme.ts'

const step = 6

/**
 * Slanting lines across a box: what is left over, unknown or beyond a limit, told apart without colour. Lines rather than a
 * pattern, since a pattern needs an id and rasterisers differ in how they tile it.
 */
export function hatch({ x, y, width, height }: Box, tone: Tone): readonly Piece[] {
  const right = x + width
  const low = y + height
  const strokes: string[] = []
  for (let sum = Math.ceil((x + y) / step) * step; sum < right + low; sum += step) {
    const from = Math.max(x, sum - low)
    const to = Math.min(right, sum - y)
    if (to - from < 0.5) continue
    strokes.push(`M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`)
  }
  return strokes.length === 0 ? [] : [{ kind: 'path', d: strokes.join(''), stroke: tone, strokeWidth: 1.1 }]
}
