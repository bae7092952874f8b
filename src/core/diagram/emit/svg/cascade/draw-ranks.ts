import { toLayers } from '../../../layout/channels/layers.ts'
import type { GraphDiagram } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { drawMark, markSize } from '../graph/link-mark.ts'
import { layOutRows } from '../rows/lay-out-rows.ts'
import { splitRow } from '../rows/split-row.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { cascadeContent, numberedLinks } from './cascade-content.ts'

const rowGap = 34

/** Each card tells how the failure reached it, so the lines carry numbers alone and the ranks stand close. */
export function drawRanks(diagram: GraphDiagram, setting: Setting, top: number): Scene {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]))
  const links = numberedLinks(diagram.links).filter(({ from, to }) => byId.has(from) && byId.has(to))
  const arriving = Map.groupBy(links, ({ to }) => to)
  const rows = toLayers([...byId.keys()], links).flatMap((ids) =>
    splitRow(ids.flatMap((id) => byId.get(id) ?? [])),
  )
  const { rows: placed, result } = layOutRows(
    rows.map((row) => ({
      cards: row.map((node) => ({ id: node.id, content: cascadeContent(node, arriving.get(node.id) ?? []) })),
      leastHeight: 0,
      gap: rowGap,
    })),
    links.map(({ from, to, order }, index) => ({
      id: String(index),
      from,
      to,
      badge: markSize(String(order), setting),
    })),
    0,
    setting,
    top,
  )
  const cards = placed.flatMap((row) =>
    row.cards.flatMap(({ id, card, x }) => asNode(id, card.place(x, row.top, row.height).pieces)),
  )
  const routes = links.flatMap((link, index) => {
    const route = result.routes.get(String(index))
    return route ? [{ link, route }] : []
  })
  return {
    pieces: [
      ...cards,
      ...routes.flatMap(({ link, route }) => asLink(link, drawArrow(route.points, link.kind, route.badge))),
      ...routes.flatMap(({ link, route }) =>
        route.badge ? asLink(link, drawMark(String(link.order), route.badge, setting)) : [],
      ),
    ],
    bottom: result.bottom,
  }
}
