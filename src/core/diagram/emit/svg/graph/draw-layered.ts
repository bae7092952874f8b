import type { LayoutRequest } from '../../../layout/graph-layout.ts'
import type { GraphDiagram } from '../../../model.ts'
import { asNode } from '../addressed.ts'
import { naturalCardWidth, setCard } from '../card.ts'
import { legibilityOf } from '../legibility/legibility-of.ts'
import type { Setting } from '../setting.ts'
import type { GraphDrawing } from './draw-graph.ts'
import { drawRoutes } from './draw-routes.ts'
import { labelSize } from './link-label.ts'
import { markSize } from './link-mark.ts'
import { wordLinks } from './link-words.ts'
import { nodeContent } from './node-content.ts'

/** What the second, slimmer try saves at most. */
const savings = 260

/** ELK's layout, or nothing when it comes out wider than the column or cannot be read. */
export async function drawLayered(
  diagram: GraphDiagram,
  setting: Setting,
  top: number,
): Promise<GraphDrawing | undefined> {
  for (const [direction, cardWidth, labelWidth] of tries(diagram)) {
    const contents = diagram.nodes.map((node) => nodeContent(node, diagram.boundaries))
    const cards = contents.map((content) =>
      setCard(setting, content, Math.min(cardWidth, Math.max(90, naturalCardWidth(setting, content)))),
    )
    const links = wordLinks(diagram.links, setting, labelWidth, 12)
    const request: LayoutRequest = {
      direction,
      groups: [],
      nodes: diagram.nodes.map(({ id }, index) => ({
        id,
        width: cards[index]?.width ?? 0,
        height: cards[index]?.height ?? 0,
      })),
      edges: links.filter(isKnown(diagram)).map(({ id, link, mark, words }) => ({
        id,
        from: link.from,
        to: link.to,
        ...(words ? { label: labelSize(words) } : mark === '' ? {} : { label: markSize(mark, setting) }),
      })),
    }
    const result = await setting.layout.layout(request)
    if (result.width > setting.width + savings) return undefined
    if (result.width > setting.width) continue
    const left = (setting.width - result.width) / 2
    const routes = new Map(
      links.flatMap(({ id, words }) => {
        const route = result.edges.get(id)
        if (!route) return []
        const points = route.points.map(({ x, y }) => ({ x: x + left, y: y + top }))
        const box = route.label && { ...route.label, x: route.label.x + left, y: route.label.y + top }
        return [[id, { points, ...(box ? (words ? { label: box } : { badge: box }) : {}) }] as const]
      }),
    )
    const drawn = drawRoutes(links, routes, setting)
    const placed = diagram.nodes.flatMap(({ id }, index) => {
      const box = result.nodes.get(id)
      return box ? asNode(id, cards[index]?.place(box.x + left, box.y + top, box.height).pieces ?? []) : []
    })
    const drawing = { pieces: [...placed, ...drawn.pieces], bottom: top + result.height }
    // Loops and doubled links get labels that stand on other lines; the bands keep them apart.
    if (legibilityOf(drawing, setting.shape).length === 0) return { ...drawing, listed: drawn.listed }
  }
  return undefined
}

/** Each layout costs some 10 ms, so there are only two: as the author asked, and with everything slimmer. */
function tries({ direction }: GraphDiagram): readonly (readonly ['down' | 'right', number, number])[] {
  return direction === 'right'
    ? [
        ['right', 150, 110],
        ['down', 200, 190],
      ]
    : [
        ['down', 230, 220],
        ['down', 160, 150],
      ]
}

function isKnown({ nodes }: GraphDiagram) {
  const ids = new Set(nodes.map(({ id }) => id))
  return ({ link }: { readonly link: { readonly from: string; readonly to: string } }): boolean =>
    ids.has(link.from) && ids.has(link.to)
}
