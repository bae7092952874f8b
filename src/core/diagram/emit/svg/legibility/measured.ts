import type { Box } from '../../../layout/graph-layout.ts'
import { lineBoxes } from '../line-boxes.ts'
import type { PathPiece, Piece, RectPiece, Scene, TextLine, TextPiece } from '../scene.ts'
import type { Tone } from '../theme.ts'

/** One line of text where it stands. */
export interface MeasuredLine {
  readonly box: Box
  readonly text: TextPiece
  readonly line: TextLine
  /** Place in the order of painting. */
  readonly order: number
}

/** The pieces that can get into each other's way, by kind, in the order of painting. */
export interface Measured {
  readonly lines: readonly MeasuredLine[]
  readonly texts: readonly TextPiece[]
  readonly cards: readonly { readonly box: Box; readonly order: number }[]
  /** Everything that hides what was painted before it. */
  readonly grounds: readonly { readonly box: Box; readonly order: number; readonly tone: Tone }[]
  readonly routes: readonly PathPiece[]
  readonly pieces: readonly Piece[]
}

export function measure(scene: Scene): Measured {
  const pieces = scene.pieces.flatMap(flat)
  const ordered = pieces.map((piece, order) => ({ piece, order }))
  const rects = ordered.filter(
    (each): each is { piece: RectPiece; order: number } => each.piece.kind === 'rect',
  )
  const texts = ordered.filter(
    (each): each is { piece: TextPiece; order: number } => each.piece.kind === 'text',
  )
  const boxed = ({ piece, order }: { piece: RectPiece; order: number }) => ({ box: piece.box, order })
  return {
    pieces,
    texts: texts.map(({ piece }) => piece),
    lines: texts.flatMap(({ piece, order }) => {
      const shown = piece.lines.filter(({ width }) => width > 0)
      return lineBoxes(piece).flatMap((box, index) => {
        const line = shown[index]
        return line ? [{ box, text: piece, line, order }] : []
      })
    }),
    cards: rects.filter(({ piece }) => piece.fill === 'card').map(boxed),
    grounds: ordered.flatMap(({ piece, order }) => {
      const box = groundOf(piece)
      return box && 'fill' in piece && piece.fill ? [{ box, order, tone: piece.fill }] : []
    }),
    routes: pieces.filter((piece) => piece.kind === 'path').filter(({ route }) => route !== undefined),
  }
}

/** The box a painted piece fills: all of it, or that of the path’s own ground. */
function groundOf(piece: Piece): Box | undefined {
  if (piece.kind === 'rect') return piece.box
  if (piece.kind === 'path') return piece.ground
  if (piece.kind !== 'circle') return undefined
  const { x, y, radius } = piece
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

const flat = (piece: Piece): readonly Piece[] =>
  piece.kind === 'anchor' || piece.kind === 'group' ? piece.pieces.flatMap(flat) : [piece]

/** A text's first words, to name it by. */
export function wordsOf(text: TextPiece): string {
  const words = text.lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ')
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
