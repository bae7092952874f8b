import type { Box, Point } from '../../layout/graph-layout.ts'
import type { Face } from '../../measure/text-measure.ts'
import type { Tone } from './theme.ts'

/** What a family returns: pieces with their places, which tests measure and `write-svg.ts` writes. */
export interface Scene {
  readonly pieces: readonly Piece[]
  /** The lowest point used. */
  readonly bottom: number
}

interface Painted {
  readonly fill?: Tone
  readonly stroke?: Tone
  readonly strokeWidth?: number
  readonly dash?: string
}

export interface RectPiece extends Painted {
  readonly kind: 'rect'
  readonly box: Box
  readonly radius?: number
}

export interface PathPiece extends Painted {
  readonly kind: 'path'
  readonly d: string
  /** The bends, for a line between cards: tests check that it runs through none. */
  readonly route?: readonly Point[]
  /** The room that a filled form covers, where words stand on it. */
  readonly ground?: Box
  /** Where the line's own words stand on it. */
  readonly words?: Box
}

export interface CirclePiece extends Painted {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Run {
  readonly text: string
  readonly face: Face
  readonly tone: Tone
  readonly size: number
  /** Citation numbers: set smaller, above the line. */
  readonly raised?: boolean
}

export interface TextLine {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly runs: readonly Run[]
}

export interface TextPiece {
  readonly kind: 'text'
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lines: readonly TextLine[]
  readonly box: Box
  /** The card or cell that the text must stay inside. */
  readonly within?: Box
  /** Read upwards: the lines’ places are those before a quarter turn to the left about this point. `box` is where they end up. */
  readonly turnedAbout?: Point
}

export interface AnchorPiece {
  readonly kind: 'anchor'
  readonly href: string
  readonly pieces: readonly Piece[]
}

/** What a part of a picture stands for, so that a page can find it: `data-node`, or `data-from`, `data-to` and `data-kind`. */
export type Address =
  | { readonly node: string }
  | { readonly from: string; readonly to: string; readonly kind: string }

/** Pieces that are one thing of the model. A link may be several groups, since its words are painted after all lines. */
export interface GroupPiece {
  readonly kind: 'group'
  readonly address: Address
  readonly pieces: readonly Piece[]
}

export type Piece = RectPiece | PathPiece | CirclePiece | TextPiece | AnchorPiece | GroupPiece
