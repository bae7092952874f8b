import type { Diagram } from '../../../model.ts'
import { barsOutline } from './bars.ts'
import { graphOutline } from './graph.ts'
import type { Outline } from './outline.ts'
import { sankeyOutline } from './sankey.ts'
import { sequenceOutline } from './sequence.ts'
import { stagesOutline } from './stages.ts'
import { tableOutline } from './table.ts'
import { timelineOutline } from './timeline.ts'
import { treeOutline } from './tree.ts'

/** Everything a picture shows, as a nested list in the order it is read. */
export function toOutline(diagram: Diagram): Outline {
  switch (diagram.kind) {
    case 'graph':
      return graphOutline(diagram)
    case 'timeline':
      return timelineOutline(diagram)
    case 'tree':
      return treeOutline(diagram)
    case 'sequence':
      return sequenceOutline(diagram)
    case 'stages':
      return stagesOutline(diagram)
    case 'sankey':
      return sankeyOutline(diagram)
    case 'bars':
      return barsOutline(diagram)
    case 'table':
      return tableOutline(diagram)
    default:
      return diagram satisfies never
  }
}
