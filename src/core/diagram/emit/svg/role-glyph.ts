import type { Line } from '../../model.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'
import type { Tone } from './theme.ts'

/** How a line's role looks: a tone and, where it matters at a glance, a sign drawn before it. */
export const roleTone: Readonly<Record<Line['role'], Tone>> = {
  product: 'soft',
  size: 'ink',
  fact: 'ink',
  limit: 'limit',
  cost: 'cost',
  failure: 'failure',
  command: 'ink',
  note: 'soft',
}

/** Room for the sign before the text. */
export function glyphIndent(role: Line['role']): number {
  return role === 'product' || role === 'note' || role === 'command' || role === 'size' ? 0 : 14
}

/** A sign about 10 units wide, its left at `x`, centred on `y`. Paths, since fonts differ in what signs they have. */
export function roleGlyph(role: Line['role'], x: number, y: number): readonly Piece[] {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`
  switch (role) {
    case 'fact':
      return [{ kind: 'circle', x: x + 5, y, radius: 1.7, fill: 'soft' }]
    case 'limit':
      // An arrow that runs into a wall.
      return [
        {
          kind: 'path',
          d: `M${at(0, 0)}h6M${at(3.5, -3)}l3 3l-3 3M${at(9.5, -5)}v10`,
          stroke: 'limit',
          strokeWidth: 1.5,
        },
      ]
    case 'cost':
      return [
        { kind: 'circle', x: x + 5, y, radius: 5, stroke: 'cost', strokeWidth: 1.3 },
        {
          kind: 'path',
          d: `M${at(6.8, -1.7)}c-.8-1-3.5-.9-3.5.4c0 1.5 3.5.9 3.5 2.5c0 1.4-2.8 1.5-3.7.4M${at(5, -3.5)}v7`,
          stroke: 'cost',
          strokeWidth: 1.1,
        },
      ]
    case 'failure':
      return [
        { kind: 'path', d: `M${at(5, -5)}l5.2 9.3h-10.4z`, stroke: 'failure', strokeWidth: 1.3 },
        { kind: 'path', d: `M${at(5, -1.8)}v3M${at(5, 2.2)}v1`, stroke: 'failure', strokeWidth: 1.3 },
      ]
    default:
      return []
  }
}
