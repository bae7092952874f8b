import type { ChannelRequest, ChannelResult } from '../../../layout/channels/channel-request.ts'
import { routeChannels } from '../../../layout/channels/route-channels.ts'
import type { GraphDiagram } from '../../../model.ts'
import { naturalCardWidth, type SetCard, setCard } from '../card.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { bandNameHeight, drawBandFrames, sideWidth } from './band-frame.ts'
import type { GraphDrawing } from './draw-graph.ts'
import { drawRoutes } from './draw-routes.ts'
import { labelSize } from './link-label.ts'
import { markSize } from './link-mark.ts'
import { type WordedLink, wordLinks } from './link-words.ts'
import { nodeContent } from './node-content.ts'
import { type BandRow, rowsOf } from './rows-of.ts'

const cardGap = 22
const leastCard = 110
/** Distance between rows of one band, and between two bands. */
const rowGap = 20
const bandGap = 34

interface PlacedRow extends BandRow {
  readonly height: number
  readonly cards: readonly { readonly id: string; readonly x: number; readonly width: number; readonly card: SetCard }[]
}

/** Layers as bands across the picture, cards in rows inside them, links routed around the cards. */
export function drawBands(diagram: GraphDiagram, setting: Setting, top: number): GraphDrawing {
  const rows = rowsOf(diagram)
  const links = wordLinks(diagram.links, setting, 150)
  const side = diagram.groups.length > 0 ? sideWidth : 0
  let margin = 18
  let attempt = layOut(rows, links, side, margin, setting, top)
  // Lines that find no lane get more room at the sides, up to where the cards would suffer.
  while (attempt.result.crowded > 0 && margin < 60) {
    margin = Math.min(60, margin + 7 * Math.ceil(attempt.result.crowded / 2))
    attempt = layOut(rows, links, side, margin, setting, top)
  }
  const { placed, result } = attempt
  const drawn = drawRoutes(links, result.routes, setting)
  const tops = placed.map((row, index) => ({ ...row, top: result.rowTops[index] ?? top }))
  const frames = drawBandFrames(tops, setting)
  const cards = tops.flatMap((row): readonly Piece[] => row.cards.flatMap(({ card, x }) => card.place(x, row.top, row.height).pieces))
  const bottom = Math.max(result.bottom, ...tops.map((row) => row.top + row.height)) + 10
  return { pieces: [...frames, ...cards, ...drawn.pieces], bottom, listed: drawn.listed }
}

function layOut(
  rows: readonly BandRow[],
  links: readonly WordedLink[],
  side: number,
  margin: number,
  setting: Setting,
  top: number,
): { readonly placed: readonly PlacedRow[]; readonly result: ChannelResult } {
  const placed = rows.map((row) => placeRow(row, side + margin, setting.width - margin, rows, setting))
  const request: ChannelRequest = {
    rows: placed,
    links: links.map(({ id, link, mark, words }) => ({
      id,
      from: link.from,
      to: link.to,
      ...(words ? { label: labelSize(words) } : {}),
      ...(mark === '' ? {} : { badge: markSize(mark, setting) }),
    })),
    left: side + 5,
    right: setting.width - 4,
    top: top + 10,
    leastGap: (row) => (rows[row]?.group === rows[row - 1]?.group ? rowGap : bandGap),
  }
  return { placed, result: routeChannels(request) }
}

/** Equal columns; a card with little to say takes only what it needs, in the middle of its column. */
function placeRow(row: BandRow, left: number, right: number, rows: readonly BandRow[], setting: Setting): PlacedRow {
  const count = Math.max(1, row.nodes.length)
  const column = (right - left - cardGap * (count - 1)) / count
  const cards = row.nodes.map((node, index) => {
    const content = nodeContent(node)
    const width = Math.min(column, Math.max(leastCard, naturalCardWidth(setting, content)))
    const card = setCard(setting, content, width)
    return { id: node.id, x: left + index * (column + cardGap) + (column - width) / 2, width, card }
  })
  const ofBand = rows.filter(({ group }) => group !== undefined && group === row.group).length
  const name = row.group ? bandNameHeight(row.group, setting) / Math.max(1, ofBand) : 0
  return { ...row, cards, height: Math.max(name, 24, ...cards.map(({ card }) => card.height)) }
}
