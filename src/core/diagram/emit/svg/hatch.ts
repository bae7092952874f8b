import type { Box } from '../../layout/graph-layout.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Tone } from './theme.ts'

/** Patterns tell areas apart in print and for the colour-blind. */
export type Pattern = 'none' | 'rising' | 'falling' | 'level' | 'upright' | 'cross'

const step = 7

/** A box's pattern as one path; every stroke ends at the box's edge, so that no clipping is needed. */
export function hatch(box: Box, pattern: Pattern, tone: Tone): readonly Piece[] {
  if (pattern === 'none' || box.width < 1 || box.height < 1) return []
  const d = pattern === 'cross' ? slanted(box, 1) + slanted(box, -1) : strokes[pattern](box)
  return d === '' ? [] : [{ kind: 'path', d, stroke: tone, strokeWidth: 1 }]
}

const strokes = {
  rising: (box: Box) => slanted(box, -1),
  falling: (box: Box) => slanted(box, 1),
  level: ({ x, y, width, height }: Box) =>
    every(height, (at) => `M${round(x)} ${round(y + at)}h${round(width)}`),
  upright: ({ x, y, width, height }: Box) =>
    every(width, (at) => `M${round(x + at)} ${round(y)}v${round(height)}`),
}

/** Lines at 45 degrees: down to the right, or up to the right. */
function slanted({ x, y, width, height }: Box, slope: 1 | -1): string {
  return every(width + height, (at) => {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)]
    // Measured from the corner where the first, shortest line is cut off.
    const [from, to] = [at - left, at - right]
    const row = (depth: number): number => (slope === -1 ? y + depth : y + height - depth)
    return `M${round(x + left)} ${round(row(from))}L${round(x + right)} ${round(row(to))}`
  })
}

function every(length: number, draw: (at: number) => string): string {
  let d = ''
  for (let at = step; at < length; at += step) d += draw(at)
  return d
}
