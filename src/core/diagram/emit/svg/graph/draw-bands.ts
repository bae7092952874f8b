import type { GraphDiagram } from '../../../model.ts'
import { asNode } from '../addressed.ts'
import { layOutRows } from '../rows/lay-out-rows.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { bandNameHeight, drawBandFrames, sideWidth } from './band-frame.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import type { GraphDrawing } from './draw-graph.ts'
import { drawRoutes } from './draw-routes.ts'
import { lagSize } from './lag-badge.ts'
import { labelSize } from './link-label.ts'
import { markSize } from './link-mark.ts'
import { wordLinks } from './link-words.ts'
import { nodeContent } from './node-content.ts'
import { rowsOf } from './rows-of.ts'

/** Distance between rows of one band, and between two bands. */
const rowGap = 20
const bandGap = 34
const labelWidth = 150

/** Layers as bands across the picture, cards in rows inside them, links routed around the cards. */
export function drawBands(diagram: GraphDiagram, setting: Setting, top: number): GraphDrawing {
  const rows = rowsOf(diagram)
  const links = wordLinks(diagram.links, setting, labelWidth)
  const { rows: placed, result } = layOutRows(
    rows.map((row, index) => ({
      cards: row.nodes.map((node) => ({ id: node.id, content: nodeContent(node, diagram.boundaries) })),
      leastHeight: row.group
        ? bandNameHeight(row.group, setting) / rows.filter(({ group }) => group === row.group).length
        : 0,
      gap: row.group === rows[index - 1]?.group ? rowGap : bandGap,
    })),
    links.map(({ id, link, mark, words, lagWords }) => ({
      id,
      from: link.from,
      to: link.to,
      ...(words ? { label: labelSize(words) } : {}),
      ...(lagWords ? { badge: lagSize(lagWords) } : mark === '' ? {} : { badge: markSize(mark, setting) }),
    })),
    diagram.groups.length > 0 ? sideWidth(diagram.groups, setting) : 0,
    setting,
    top + 10,
  )
  const drawn = drawRoutes(links, result.routes, setting)
  const frames = drawBandFrames(
    placed.map((row, index) => ({ ...row, group: rows[index]?.group })),
    setting,
  )
  const cards = placed.flatMap((row): readonly Piece[] =>
    row.cards.flatMap(({ id, card, x }) => asNode(id, card.place(x, row.top, row.height).pieces)),
  )
  const bottom = Math.max(result.bottom, ...placed.map((row) => row.top + row.height)) + 10
  const fences = drawBoundaries(diagram.boundaries ?? [], placed)
  return { pieces: [...frames, ...fences, ...cards, ...drawn.pieces], bottom, listed: drawn.listed }
}
