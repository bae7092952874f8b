import type { GraphDiagram, GraphGroup, GraphLink, GraphNode } from '../../../model.ts'
import { asLink, asNode } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { setCard } from '../card.ts'
import { drawLayerKey } from '../layer-key.ts'
import { setLines } from '../line-list.ts'
import { linked, nameTone } from '../linked.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawTrunk } from '../trunk.ts'
import { drawBoundaryKey } from './boundary-key.ts'
import { drawDomainKey } from './domain-key.ts'
import { drawLegend } from './draw-legend.ts'
import { groupGround } from './group-ground.ts'
import { nodeContent } from './node-content.ts'
import { unnamedLayers } from './unnamed-layers.ts'

/** One numbered card below the other, each followed by the links that leave it, which name card and number. */
export function drawCardList(diagram: GraphDiagram, setting: Setting, top: number): Scene {
  const known = new Set(diagram.groups.map(({ id }) => id))
  const sections: readonly (readonly [GraphGroup | undefined, readonly GraphNode[]])[] = [
    ...diagram.groups.map(
      (group) => [group, diagram.nodes.filter((node) => node.group === group.id)] as const,
    ),
    [undefined, diagram.nodes.filter(({ group }) => group === undefined || !known.has(group))],
  ]
  const inOrder = sections.flatMap(([, nodes]) => nodes)
  const labels = new Map(inOrder.map(({ id, name }, index) => [id, `${index + 1}. ${name}`]))
  const leaving = Map.groupBy(diagram.links, ({ from }) => from)
  const pieces: Piece[] = []
  let y = top
  for (const [group, nodes] of sections) {
    if (!group && nodes.length === 0) continue
    const drawn = drawSection(group, nodes, diagram.boundaries, labels, leaving, setting, y)
    pieces.push(...drawn.pieces)
    y = drawn.bottom + 10
  }
  const legend = drawLegend([...new Set(diagram.links.map(({ kind }) => kind))], setting, y)
  const layers = drawLayerKey(unnamedLayers(diagram), setting, legend.bottom)
  const domains = drawDomainKey(diagram.groups, setting, layers.bottom)
  const key = drawBoundaryKey(diagram.boundaries ?? [], setting, domains.bottom)
  return {
    pieces: [...pieces, ...legend.pieces, ...layers.pieces, ...domains.pieces, ...key.pieces],
    bottom: key.bottom,
  }
}

function drawSection(
  group: GraphGroup | undefined,
  nodes: readonly GraphNode[],
  boundaries: GraphDiagram['boundaries'],
  labels: ReadonlyMap<string, string>,
  leaving: ReadonlyMap<string, readonly GraphLink[]>,
  setting: Setting,
  top: number,
): Scene {
  const inset = group ? 8 : 1
  const width = setting.width - 2 * inset
  const pieces: Piece[] = []
  let y = top
  if (group) {
    const name = setText(setting, group.name, { size: setting.sizes.name, face: 'bold', tone: 'ink' }, width)
    const lines = setLines(setting, group.lines, width)
    pieces.push(placeText(name, inset, y + 7), ...lines.place(inset, y + 9 + name.height))
    y += 7 + name.height + (group.lines.length > 0 ? 4 + lines.height : 0) + 7
  }
  for (const node of nodes) {
    const card = setCard(
      setting,
      { ...nodeContent(node, boundaries), name: labels.get(node.id) ?? node.name },
      width,
    )
    pieces.push(...asNode(node.id, card.place(inset, y).pieces))
    const bottom = y + card.height
    y = bottom + 4
    let last = bottom
    for (const link of inOrder(leaving.get(node.id) ?? [])) {
      const drawn = drawLink(link, labels, inset + 6, width - 6, setting, y)
      pieces.push(...asLink(link, drawn.pieces))
      last = drawn.arrow
      y = drawn.bottom + 5
    }
    pieces.push(...drawTrunk(inset + 10, bottom, last))
    y += 8
  }
  if (!group) return { pieces, bottom: y }
  const frame = groupGround(group, { x: 0, y: top, width: setting.width, height: y - top })
  if (group.domain) return { pieces: [...frame, ...pieces], bottom: y }
  const edge: Piece = {
    kind: 'rect',
    box: { x: 0, y: top, width: setting.width, height: 3 },
    fill: group.layer,
  }
  return { pieces: [...frame, edge, ...pieces], bottom: y }
}

const inOrder = (links: readonly GraphLink[]): readonly GraphLink[] =>
  [...links].sort(
    (a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || 0,
  )

/** An arrow that drops from the card above and points at the name of the card it leads to. */
function drawLink(
  link: GraphLink,
  labels: ReadonlyMap<string, string>,
  x: number,
  width: number,
  setting: Setting,
  top: number,
): Scene & { readonly arrow: number } {
  const left = 44
  const step = link.order === undefined ? '' : `Step ${link.order}: `
  const target = `${step}to ${labels.get(link.to) ?? link.to}`
  const name = setText(
    setting,
    target,
    { size: setting.sizes.body, face: 'bold', tone: nameTone(link.href) },
    width - left,
  )
  const lines = setLines(setting, link.lines, width - left)
  const y = top + name.lineHeight / 2
  return {
    pieces: [
      ...drawArrow(
        [
          { x: x + 4, y },
          { x: x + left - 6, y },
        ],
        link.kind,
      ),
      linked(link.href, placeText(name, x + left, top)),
      ...lines.place(x + left, top + name.height + 1),
    ],
    bottom: top + name.height + (link.lines.length > 0 ? 1 + lines.height : 0),
    arrow: y,
  }
}
