import { toLayers } from '../../../layout/channels/layers.ts'
import type { LayoutRequest } from '../../../layout/graph-layout.ts'
import type { TreeDiagram } from '../../../model.ts'
import { drawArrow } from '../arrow.ts'
import { naturalCardWidth, setCard } from '../card.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { readingOrder } from './reading-order.ts'
import { treeContent } from './tree-content.ts'

const gap = 18
const slimmest = 150
const widest = 250
const labelPadding = 4

/** ELK's layout of the tree, or nothing when it is wider than the column. */
export async function drawBranches(diagram: TreeDiagram, setting: Setting, top: number): Promise<Scene | undefined> {
  const nodes = readingOrder(diagram)
  const ids = nodes.map(({ id }) => id)
  const known = new Set(ids)
  const answers = nodes.flatMap((node) =>
    node.answers.filter(({ to }) => known.has(to)).map((answer, index) => ({ id: `${node.id}/${index}`, from: node.id, ...answer })),
  )
  const broadest = Math.max(...toLayers(ids, answers).map((layer) => layer.length))
  const first = Math.floor((setting.width - 4 - gap * (broadest - 1)) / broadest)
  if (first < slimmest) return undefined
  // Lines that pass a layer take room beside its cards, which only the layout knows: slimmer cards make it.
  for (const width of [...new Set([Math.min(widest, first), Math.max(slimmest, Math.min(widest, first) - 40)])]) {
    const cards = nodes.map((node) => {
      const content = treeContent(node)
      return setCard(setting, content, Math.min(width, Math.max(110, naturalCardWidth(setting, content))))
    })
    const labels = answers.map(({ label }) => setText(setting, label, { size: setting.sizes.body, face: 'bold', tone: 'ink' }, 120))
    const request: LayoutRequest = {
      direction: 'down',
      groups: [],
      nodes: ids.map((id, index) => ({ id, width: cards[index]?.width ?? 0, height: cards[index]?.height ?? 0 })),
      edges: answers.map(({ id, from, to }, index) => ({
        id,
        from,
        to,
        label: { width: (labels[index]?.width ?? 0) + 2 * labelPadding, height: (labels[index]?.height ?? 0) + labelPadding },
      })),
    }
    const result = await setting.layout.layout(request)
    if (result.width > setting.width) continue
    const left = (setting.width - result.width) / 2
    const lines: Piece[] = []
    const words: Piece[] = []
    for (const [index, { id }] of answers.entries()) {
      const route = result.edges.get(id)
      const label = labels[index]
      if (!route || !label) continue
      lines.push(...drawArrow(route.points.map(({ x, y }) => ({ x: x + left, y: y + top })), 'sync'))
      if (!route.label) continue
      const box = { ...route.label, x: route.label.x + left, y: route.label.y + top }
      words.push(
        { kind: 'rect', box, radius: 3, fill: 'paper' },
        placeText(label, box.x + box.width / 2, box.y + labelPadding / 2, { anchor: 'middle', within: box }),
      )
    }
    const drawn = ids.flatMap((id, index) => {
      const box = result.nodes.get(id)
      return box ? (cards[index]?.place(box.x + left, box.y + top).pieces ?? []) : []
    })
    return { pieces: [...drawn, ...lines, ...words], bottom: top + result.height }
  }
  return undefined
}
