import type { Piece } from '../scene.ts'
import type { Fault } from './fault.ts'
import type { Measured } from './measured.ts'

const nowhere = { x: 0, y: 0, width: 0, height: 0 }

/** Pieces whose place or size is no number, or negative: a viewer leaves them out without a word. */
export function* placeFaults({ pieces }: Measured): Iterable<Fault> {
  for (const piece of pieces) {
    if (!isPlaced(piece))
      yield { kind: 'no-place', place: nowhere, message: `A ${piece.kind} has no place that can be drawn.` }
  }
}

function isPlaced(piece: Piece): boolean {
  switch (piece.kind) {
    case 'rect': {
      const { x, y, width, height } = piece.box
      return [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0
    }
    case 'circle':
      return [piece.x, piece.y].every(Number.isFinite) && piece.radius >= 0
    case 'path':
      return !/NaN|Infinity|undefined/.test(piece.d)
    case 'text':
      return piece.lines.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    case 'anchor':
    case 'group':
      return piece.pieces.every(isPlaced)
    default:
      return piece satisfies never
  }
}
