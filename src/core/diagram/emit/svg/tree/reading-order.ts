import type { TreeDiagram, TreeNode } from '../../../model.ts'

/** From the root along the first answers, then the others; nodes that nothing leads to come last. */
export function readingOrder(diagram: TreeDiagram): readonly TreeNode[] {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]))
  const order = new Set<TreeNode>()
  // The root is taken first; what it does not reach waits below it, in the author's order.
  const stack = [...diagram.nodes.map(({ id }) => id).reverse(), diagram.root]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const node = byId.get(id)
    if (!node || order.has(node)) continue
    order.add(node)
    stack.push(...node.answers.map(({ to }) => to).reverse())
  }
  return [...order]
}
