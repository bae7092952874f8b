import type { Piece } from './scene.ts'

/** The pieces of a card, found in the page by the id of its node. */
export const asNode = (node: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.length === 0 ? [] : [{ kind: 'group', address: { node }, pieces }]

/** Some of the pieces of a link, found in the page by its ends and its kind. */
export const asLink = (
  { from, to, kind }: { readonly from: string; readonly to: string; readonly kind: string },
  pieces: readonly Piece[],
): readonly Piece[] => (pieces.length === 0 ? [] : [{ kind: 'group', address: { from, to, kind }, pieces }])
