import type { Diagram } from '../../../model.ts'
import { barsText, sankeyText } from './bars.ts'
import { cells, fill } from './cells.ts'
import { graphText } from './graph.ts'
import { sequenceText, stagesText, tableText, timelineText } from './rows.ts'
import { treeText } from './tree.ts'

/** Narrower than this there is no room for frames and words. */
const leastWidth = 24

/** A diagram in box drawing, no line wider than `width` columns (24 at least) but commands, which stay whole to be copied. */
export function toTerminal(diagram: Diagram, width: number): string {
  const room = Math.max(leastWidth, Math.floor(width))
  const title = fill(diagram.title, room)
  const body = draw(diagram, room)
  return [
    ...title,
    '═'.repeat(Math.max(1, ...title.map(cells))),
    ...(body.length === 0 ? fill('Nothing published to draw.', room) : body),
    '',
  ].join('\n')
}

function draw(diagram: Diagram, width: number): readonly string[] {
  switch (diagram.kind) {
    case 'graph':
      return graphText(diagram, width)
    case 'timeline':
      return timelineText(diagram, width)
    case 'tree':
      return treeText(diagram, width)
    case 'sequence':
      return sequenceText(diagram, width)
    case 'stages':
      return stagesText(diagram, width)
    case 'sankey':
      return sankeyText(diagram, width)
    case 'bars':
      return barsText(diagram, width)
    case 'table':
      return tableText(diagram, width)
    default:
      return diagram satisfies never
  }
}
