import { findFigures } from '../../../evidence/find-figures.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import type { EntryRule } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'

export const componentHasFigure = {
  code: 'component-has-figure',
  scope: 'entry',
  gate: 'commandments',
  severity: 'error',
  summary: 'At least one component of a drawn system carries a measured figure.',
  *check(entry) {
    const graph = systemGraphOf(entry)
    if (!graph) return
    const texts = graph.nodes.flatMap((node) => [...node.facts, node.count, node.limit, node.instance])
    if (texts.some((text) => typeof text === 'string' && findFigures(stripMarks(text)).length > 0)) return
    yield {
      at: ['nodes'],
      on: 'key',
      message: 'No component carries a figure.',
      help: 'Give the main components their measured count, load, limit or latency in `count`, `facts` or `limit`.',
    }
  },
} satisfies EntryRule
