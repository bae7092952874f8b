import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

export const storeHasFailureMode = {
  code: 'store-has-failure-mode',
  scope: 'entry',
  gate: 'incident',
  severity: 'error',
  summary: 'Every component that holds state says how it fails.',
  *check(entry) {
    const graph = systemGraphOf(entry)
    if (!graph) return
    for (const [index, node] of graph.nodes.entries()) {
      if (node.shape !== 'store' || node.fails !== undefined) continue
      const name = node.name.toLowerCase()
      const told = entry.data.failure.some(({ component }) => {
        const words = component.toLowerCase()
        return words.includes(name) || name.includes(words) || words === node.id
      })
      if (told) continue
      yield {
        at: ['nodes', index, 'name'],
        message: `“${node.name}” holds state, and the entry does not say how it fails.`,
        help: 'Give `fails`, or a mode in `failure` whose `component` names it.',
      }
    }
  },
} satisfies EntryRule
