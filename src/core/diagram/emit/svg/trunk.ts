import { round } from './round.ts'
import type { Piece } from './scene.ts'

/** The line that drops from a card and that the arrows below it branch off. */
export function drawTrunk(x: number, top: number, bottom: number): readonly Piece[] {
  if (bottom <= top) return []
  return [{ kind: 'path', d: `M${round(x)} ${round(top)}V${round(bottom)}`, stroke: 'line', strokeWidth: 1 }]
}
