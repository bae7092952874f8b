import type { Piece } from './scene.ts'
import type { Tone } from './theme.ts'

/** A piece that leads somewhere, or the piece itself. */
export const linked = (href: string | undefined, piece: Piece): Piece =>
  href === undefined ? piece : { kind: 'anchor', href, pieces: [piece] }

/** Pieces that lead somewhere together. */
export const linkedAll = (href: string | undefined, pieces: readonly Piece[]): readonly Piece[] =>
  href === undefined ? pieces : [{ kind: 'anchor', href, pieces }]

/** Words that lead somewhere are set in the colour of links. */
export const nameTone = (href: string | undefined): Tone => (href === undefined ? 'ink' : 'accent')
