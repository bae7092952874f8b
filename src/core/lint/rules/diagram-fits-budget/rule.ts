import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

const mostNodes = 25

export const diagramFitsBudget = {
  code: 'diagram-fits-budget',
  scope: 'entry',
  gate: 'template',
  severity: 'error',
  summary: 'A view shows no more than 25 components.',
  *check(entry) {
    const nodes = systemGraphOf(entry)?.nodes ?? []
    if (nodes.length <= mostNodes) return
    yield {
      at: ['nodes'],
      on: 'key',
      message: `The view has ${nodes.length} components; beyond ${mostNodes} nobody reads them on a phone.`,
      help: 'Fold a group into one component, and tell its inside in another entry.',
    }
  },
} satisfies EntryRule
