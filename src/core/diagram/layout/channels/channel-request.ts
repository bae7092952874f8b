import type { Box, Point, Size } from '../graph-layout.ts'

/** A card in a row; the router decides how far down the rows stand. */
export interface RowCard {
  readonly id: string
  readonly x: number
  readonly width: number
}

export interface ChannelLink {
  readonly id: string
  readonly from: string
  readonly to: string
  /** What to write on the line where there is room. */
  readonly label?: Size
  /** What to write instead where there is none: a number. */
  readonly badge?: Size
}

export interface ChannelRequest {
  readonly rows: readonly { readonly height: number; readonly cards: readonly RowCard[] }[]
  readonly links: readonly ChannelLink[]
  /** Lines may run between these, outside the cards and in the gaps between them. */
  readonly left: number
  readonly right: number
  readonly top: number
  /** The least distance between one row and the next, by the index of the lower row. */
  readonly leastGap: (row: number) => number
}

export interface Route {
  readonly points: readonly Point[]
  readonly label?: Box
  readonly badge?: Box
}

export interface ChannelResult {
  readonly rowTops: readonly number[]
  readonly bottom: number
  readonly routes: ReadonlyMap<string, Route>
  /** Long lines that found no free lane and share one; more room at the sides would help. */
  readonly crowded: number
}

/** Where a line meets a card. Channel `n` lies above row `n`. */
export interface Pin {
  readonly link: string
  readonly card: RowCard
  readonly channel: number
  /** Which side of the channel the card is on. */
  readonly side: 'above' | 'below'
  /** Where the other end is, to sort by. */
  readonly toward: number
  x: number
}

/** A link's way: from one pin to the other, through one channel or two. */
export interface Way {
  readonly link: ChannelLink
  readonly start: Pin
  readonly end: Pin
  /** Where it runs down or up between its two channels. */
  lane?: number
}
