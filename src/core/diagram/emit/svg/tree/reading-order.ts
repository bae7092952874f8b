import { toLayers } from '../../../layout/channels/layers.ts'
import type { TreeDiagram, TreeNode } from '../../../model.ts'

/**
 * From the root layer by layer, as the wide picture stands, so that numbers grow downward in both shapes and two people on a
 * call mean the same step; nodes that nothing leads to come last.
 */
export function readingOrder(diagram: TreeDiagram): readonly TreeNode[] {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]))
  const reached = new Set<string>()
  const stack = [diagram.root]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const node = byId.get(id)
    if (!node || reached.has(id)) continue
    reached.add(id)
    stack.push(...node.answers.map(({ to }) => to).reverse())
  }
  const links = diagram.nodes.flatMap(({ id, answers }) => answers.map(({ to }) => ({ from: id, to })))
  const rest = diagram.nodes.map(({ id }) => id).filter((id) => !reached.has(id))
  return [...toLayers([...reached], links).flat(), ...rest].flatMap((id) => byId.get(id) ?? [])
}
