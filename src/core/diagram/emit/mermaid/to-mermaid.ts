import type { Diagram } from '../../model.ts'
import { barsToMermaid } from './bars.ts'
import { graphToMermaid } from './graph.ts'
import { sankeyToMermaid } from './sankey.ts'
import { sequenceToMermaid } from './sequence.ts'
import { stagesToMermaid } from './stages.ts'
import { tableToMermaid } from './table.ts'
import { timelineToMermaid } from './timeline.ts'
import { treeToMermaid } from './tree.ts'

/** Portable Mermaid text: any model gives text that the real Mermaid parses and renders. */
export function toMermaid(diagram: Diagram): string {
  switch (diagram.kind) {
    case 'graph':
      return graphToMermaid(diagram)
    case 'timeline':
      return timelineToMermaid(diagram)
    case 'tree':
      return treeToMermaid(diagram)
    case 'sequence':
      return sequenceToMermaid(diagram)
    case 'stages':
      return stagesToMermaid(diagram)
    case 'sankey':
      return sankeyToMermaid(diagram)
    case 'bars':
      return barsToMermaid(diagram)
    case 'table':
      return tableToMermaid(diagram)
    default:
      return diagram satisfies never
  }
}
