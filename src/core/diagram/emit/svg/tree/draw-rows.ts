import type { TreeDiagram } from '../../../model.ts'
import { asNode } from '../addressed.ts'
import { legibilityOf } from '../legibility/legibility-of.ts'
import { layOutRows } from '../rows/lay-out-rows.ts'
import { splitRow } from '../rows/split-row.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawAnswers } from './draw-answers.ts'
import { planTree } from './plan-tree.ts'
import { readingOrder } from './reading-order.ts'

const rowGap = 30

/** Layers of the tree as rows, those too wide wrapped; nothing when the lines find no way past the cards. */
export function drawRows(diagram: TreeDiagram, setting: Setting, top: number): Scene | undefined {
  const nodes = readingOrder(diagram)
  const { layers, contents, links } = planTree(diagram, setting)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rows = layers.flatMap((ids) => splitRow(ids.flatMap((id) => byId.get(id) ?? [])))
  const { rows: placed, result } = layOutRows(
    rows.map((row) => ({
      cards: row.flatMap(({ id }) => {
        const content = contents.get(id)
        return content ? [{ id, content }] : []
      }),
      leastHeight: 0,
      gap: rowGap,
    })),
    // An answer is short and must be read: it stands on its line even where another line is near.
    links.map(({ id, from, to, size }) => ({ id, from, to, badge: size })),
    0,
    setting,
    top,
  )
  if (result.crowded > 0) return undefined
  const cards = placed.flatMap((row) =>
    row.cards.flatMap(({ id, card, x }) => asNode(id, card.place(x, row.top, row.height).pieces)),
  )
  const answers = drawAnswers(links, (id) => {
    const route = result.routes.get(id)
    return route && { points: route.points, ...(route.badge ? { label: route.badge } : {}) }
  })
  const scene = { pieces: [...cards, ...answers], bottom: result.bottom + 4 }
  return legibilityOf(scene, setting.shape).length === 0 ? scene : undefined
}
