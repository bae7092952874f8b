import type { GraphDiagram, GraphLink, GraphNode } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { setCard } from '../card.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { cascadeContent, numberedLinks } from './cascade-content.ts'

const arrowHeight = 24
const axis = 20

/** One step below the other in the order of the failure; a step that does not start at the card above names where it does. */
export function drawHopList(diagram: GraphDiagram, setting: Setting, top: number): Scene {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]))
  const pieces: Piece[] = []
  const shown = new Set<string>()
  let y = top
  let above = ''
  const card = (node: GraphNode, arriving: readonly GraphLink[]): void => {
    // What a card says of itself is said once.
    const own = shown.has(node.id) ? { ...node, lines: [] } : node
    const drawn = setCard(setting, cascadeContent(own, arriving), setting.width - 4)
    pieces.push(...asNode(node.id, drawn.place(2, y).pieces))
    shown.add(node.id)
    above = node.id
    y += drawn.height
  }
  for (const link of numberedLinks(diagram.links)) {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (!from || !to) continue
    if (!shown.has(from.id)) {
      y += shown.size === 0 ? 0 : 14
      card(from, [])
    }
    const arrow = drawStep(link, above === from.id ? '' : `from ${from.name}`, setting, y)
    pieces.push(...asLink(link, arrow.pieces))
    y = arrow.bottom
    card(to, [link])
  }
  for (const node of diagram.nodes) {
    if (shown.has(node.id)) continue
    y += shown.size === 0 ? 0 : 14
    card(node, [])
  }
  return { pieces, bottom: y + 4 }
}

function drawStep({ kind }: GraphLink, from: string, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.small, face: 'bold', tone: 'soft' } as const
  const text = setText(setting, from, style, setting.width - axis - 24)
  const isSaid = from !== ''
  // Without a card to start from, the arrow starts a little below the card above.
  const start = top + (isSaid ? 8 : 0)
  const bottom = Math.max(top + arrowHeight, start + (isSaid ? text.height + 8 : 0))
  return {
    pieces: [
      ...drawArrow(
        [
          { x: axis, y: start },
          { x: axis, y: bottom },
        ],
        kind,
      ),
      ...(isSaid ? [placeText(text, axis + 14, start)] : []),
    ],
    bottom,
  }
}
