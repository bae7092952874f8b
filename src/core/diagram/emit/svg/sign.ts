import type { GraphNode, TreeNode } from '../../model.ts'
import { round } from './round.ts'
import type { Piece } from './scene.ts'

/** What stands beside a card's name: a component's shape, or what a tree's node asks for. */
export type Sign = GraphNode['shape'] | TreeNode['kind']

/** A sign of 14 × 14 units beside a card's name; a plain box has none. */
export function drawSign(sign: Sign, x: number, y: number): readonly Piece[] {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`
  const stroke = { stroke: 'soft', strokeWidth: 1.4 } as const
  switch (sign) {
    case 'box':
      return []
    case 'store':
      return [
        {
          kind: 'path',
          d: `M${at(1, 3)}a6 2.2 0 0 1 12 0v8a6 2.2 0 0 1 -12 0zM${at(1, 3)}a6 2.2 0 0 0 12 0M${at(1, 7)}a6 2.2 0 0 0 12 0`,
          ...stroke,
        },
      ]
    case 'queue':
      return [{ kind: 'path', d: `M${at(1, 3)}h12v8h-12zM${at(5, 3)}v8M${at(9, 3)}v8`, ...stroke }]
    case 'person':
      return [
        { kind: 'circle', x: x + 7, y: y + 4, radius: 3, ...stroke },
        { kind: 'path', d: `M${at(1.5, 13)}c0-6.5 11-6.5 11 0z`, ...stroke },
      ]
    case 'event':
      return [{ kind: 'path', d: `M${at(8.5, 0.5)}l-6 7.5h4l-1.5 5.5l6-7.5h-4z`, ...stroke }]
    case 'question':
      return [
        { kind: 'circle', x: x + 7, y: y + 7, radius: 7, fill: 'accent' },
        {
          kind: 'path',
          d: `M${at(4.8, 5.2)}c0-3 4.6-2.9 4.6-.2c0 1.6-2.3 1.7-2.3 3.3M${at(7.1, 10)}v1.4`,
          stroke: 'card',
          strokeWidth: 1.6,
        },
      ]
    case 'action':
      return [
        { kind: 'circle', x: x + 7, y: y + 7, radius: 7, fill: 'good' },
        { kind: 'path', d: `M${at(3.6, 7.2)}l2.6 2.7l4.4-5.4`, stroke: 'card', strokeWidth: 1.8 },
      ]
    case 'escalate':
      return [
        { kind: 'circle', x: x + 7, y: y + 7, radius: 7, fill: 'failure' },
        {
          kind: 'path',
          d: `M${at(7, 11)}v-7.5M${at(3.8, 6.5)}l3.2-3.2l3.2 3.2`,
          stroke: 'card',
          strokeWidth: 1.8,
        },
      ]
    default:
      return sign satisfies never
  }
}

/** Room for the sign and the space behind it. */
export const signWidth = (sign: Sign): number => (sign === 'box' ? 0 : 20)
