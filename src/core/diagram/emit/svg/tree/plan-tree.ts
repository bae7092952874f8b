import { toLayers } from '../../../layout/channels/layers.ts'
import type { TreeDiagram } from '../../../model.ts'
import type { CardContent } from '../card.ts'
import type { Jump } from '../card-jumps.ts'
import type { Setting } from '../setting.ts'
import { readingOrder } from './reading-order.ts'
import { treeContent } from './tree-content.ts'
import { type TreeLink, treeLinks } from './tree-links.ts'

export interface TreePlan {
  readonly layers: readonly (readonly string[])[]
  readonly contents: ReadonlyMap<string, CardContent>
  /** The answers that are drawn as lines; the others stand on the cards. */
  readonly links: readonly TreeLink[]
}

/**
 * Draws a line to the next layer alone: one that passes over a layer, or goes back, is followed worse than the number of the
 * card it leads to. Every card is still reached by a line, since a layer is as deep as the longest way to it.
 */
export function planTree(diagram: TreeDiagram, setting: Setting): TreePlan {
  const nodes = readingOrder(diagram)
  const all = treeLinks(nodes, setting)
  const layers = toLayers(
    nodes.map(({ id }) => id),
    all,
  )
  const depths = new Map(layers.flatMap((ids, depth) => ids.map((id) => [id, depth] as const)))
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]))
  const isNear = ({ from, to }: TreeLink): boolean => depths.get(to) === (depths.get(from) ?? 0) + 1
  const jumps = Map.groupBy(
    all.filter((link) => !isNear(link)),
    ({ from }) => from,
  )
  const contents = nodes.map((node, index) => {
    const leaving = (jumps.get(node.id) ?? []).map(
      ({ words, to }): Jump => ({ label: words, number: numbers.get(to) ?? 0 }),
    )
    return [node.id, treeContent(node, index + 1, node.id === diagram.root, leaving)] as const
  })
  return { layers, contents: new Map(contents), links: all.filter(isNear) }
}
