import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

export const nodeIsConnected = {
  code: 'node-is-connected',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'Every component has a link: dependencies are explicit.',
  *check(entry) {
    const graph = systemGraphOf(entry)
    if (!graph) return
    const linked = new Set(graph.links.flatMap(({ from, to }) => [from, to]))
    for (const [index, node] of graph.nodes.entries()) {
      if (linked.has(node.id)) continue
      yield {
        at: ['nodes', index, 'id'],
        message: `Nothing is linked to “${node.name}”.`,
        help: 'Add the link that shows what depends on it, or leave the component out.',
      }
    }
  },
} satisfies EntryRule
