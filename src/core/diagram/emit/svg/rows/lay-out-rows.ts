import type { ChannelLink, ChannelRequest, ChannelResult } from '../../../layout/channels/channel-request.ts'
import { routeChannels } from '../../../layout/channels/route-channels.ts'
import { type CardContent, naturalCardWidth, type SetCard, setCard } from '../card.ts'
import type { Setting } from '../setting.ts'

const cardGap = 22
const leastCard = 110
const leastMargin = 18
/** More room for lines at the sides than this makes the cards suffer. */
const mostMargin = 60

export interface CardRow {
  readonly cards: readonly { readonly id: string; readonly content: CardContent }[]
  /** Room that something beside the cards needs. */
  readonly leastHeight: number
  /** The least distance to the row above. */
  readonly gap: number
}

export interface PlacedCard {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly card: SetCard
}

export interface RowLayout {
  readonly rows: readonly {
    readonly top: number
    readonly height: number
    readonly cards: readonly PlacedCard[]
  }[]
  readonly result: ChannelResult
}

/** Cards in rows across the picture, right of `side`, with the links routed around them. */
export function layOutRows(
  rows: readonly CardRow[],
  links: readonly ChannelLink[],
  side: number,
  setting: Setting,
  top: number,
): RowLayout {
  let margin = leastMargin
  let layout = attempt(rows, links, side, margin, setting, top)
  // Lines that find no lane of their own get more room at the sides.
  while (layout.result.crowded > 0 && margin < mostMargin) {
    margin = Math.min(mostMargin, margin + 7 * Math.ceil(layout.result.crowded / 2))
    layout = attempt(rows, links, side, margin, setting, top)
  }
  return layout
}

function attempt(
  rows: readonly CardRow[],
  links: readonly ChannelLink[],
  side: number,
  margin: number,
  setting: Setting,
  top: number,
): RowLayout {
  const placed = rows.map((row) => placeRow(row, side + margin, setting.width - margin, setting))
  const request: ChannelRequest = {
    rows: placed,
    links,
    left: side + 5,
    right: setting.width - 8,
    top,
    leastGap: (row) => rows[row]?.gap ?? 0,
  }
  const result = routeChannels(request)
  return { rows: placed.map((row, index) => ({ ...row, top: result.rowTops[index] ?? top })), result }
}

/** Equal columns; a card with little to say takes only what it needs, in the middle of its column. */
function placeRow(row: CardRow, left: number, right: number, setting: Setting) {
  const count = Math.max(1, row.cards.length)
  const column = (right - left - cardGap * (count - 1)) / count
  const cards = row.cards.map(({ id, content }, index): PlacedCard => {
    const width = Math.min(column, Math.max(leastCard, naturalCardWidth(setting, content)))
    const x = left + index * (column + cardGap) + (column - width) / 2
    return { id, x, width, card: setCard(setting, content, width) }
  })
  return { cards, height: Math.max(row.leastHeight, 24, ...cards.map(({ card }) => card.height)) }
}
