import { mostCards } from '../../../diagram/views/fold-groups.ts'
import { viewsOf } from '../../../diagram/views/views-of.ts'
import type { EntryRule } from '../../rule.ts'

export const diagramFitsBudget = {
  code: 'diagram-fits-budget',
  scope: 'entry',
  gate: 'template',
  severity: 'error',
  summary: 'A view shows no more than 25 cards, groups with many components folded into one card.',
  *check(entry) {
    for (const diagram of viewsOf(entry)) {
      if (diagram.kind !== 'graph' || diagram.nodes.length <= mostCards) continue
      yield {
        at: ['nodes' in entry.data ? 'nodes' : 'title'],
        on: 'key',
        message: `The picture “${diagram.id}” has ${diagram.nodes.length} cards; beyond ${mostCards} nobody reads it on a phone.`,
        help: 'Put components that belong together into one layer or domain: large groups are drawn as one card.',
      }
    }
  },
} satisfies EntryRule
