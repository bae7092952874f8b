import type { LayoutRequest } from '../../../layout/graph-layout.ts'
import type { TreeDiagram } from '../../../model.ts'
import { asNode } from '../addressed.ts'
import { naturalCardWidth, setCard } from '../card.ts'
import { legibilityOf } from '../legibility/legibility-of.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawAnswers } from './draw-answers.ts'
import { planTree } from './plan-tree.ts'
import { readingOrder } from './reading-order.ts'

const gap = 18
const slimmest = 150
const widest = 250
/** Slimmer cards save about this much; a layout that is wider still is not worth a second try. */
const savings = 150

/** ELK's layout of the tree, or nothing when it is wider than the column or cannot be read. */
export async function drawBranches(
  diagram: TreeDiagram,
  setting: Setting,
  top: number,
): Promise<Scene | undefined> {
  const nodes = readingOrder(diagram)
  const { layers, contents, links } = planTree(diagram, setting)
  const broadest = Math.max(...layers.map((layer) => layer.length))
  const first = Math.min(widest, Math.floor((setting.width - 4 - gap * (broadest - 1)) / broadest))
  if (first < slimmest) return undefined
  // Lines that pass a layer take room beside its cards, which only the layout knows: slimmer cards make it.
  for (const width of new Set([first, Math.max(slimmest, first - 40)])) {
    const cards = nodes.map(({ id }) => {
      const content = contents.get(id)
      if (!content) return undefined
      return setCard(setting, content, Math.min(width, Math.max(110, naturalCardWidth(setting, content))))
    })
    const request: LayoutRequest = {
      direction: 'down',
      groups: [],
      nodes: nodes.map(({ id }, index) => ({
        id,
        width: cards[index]?.width ?? 0,
        height: cards[index]?.height ?? 0,
      })),
      edges: links.map(({ id, from, to, size }) => ({ id, from, to, label: size })),
    }
    const result = await setting.layout.layout(request)
    if (result.width > setting.width + savings) return undefined
    if (result.width > setting.width) continue
    const left = (setting.width - result.width) / 2
    const answers = drawAnswers(links, (id) => {
      const route = result.edges.get(id)
      return (
        route && {
          points: route.points.map(({ x, y }) => ({ x: x + left, y: y + top })),
          ...(route.label
            ? { label: { ...route.label, x: route.label.x + left, y: route.label.y + top } }
            : {}),
        }
      )
    })
    const drawn = nodes.flatMap(({ id }, index) => {
      const box = result.nodes.get(id)
      return box ? asNode(id, cards[index]?.place(box.x + left, box.y + top).pieces ?? []) : []
    })
    const scene = { pieces: [...drawn, ...answers], bottom: top + result.height }
    if (legibilityOf(scene, setting.shape).length === 0) return scene
  }
  return undefined
}
