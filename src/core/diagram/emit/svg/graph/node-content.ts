import type { GraphNode } from '../../../model.ts'
import type { CardContent } from '../card.ts'

export function nodeContent(node: GraphNode): CardContent {
  return {
    name: node.name,
    sign: node.shape,
    lines: node.lines,
    stripe: node.layer,
    ...(node.gauge === undefined ? {} : { gauge: node.gauge }),
    ...(node.href === undefined ? {} : { href: node.href }),
  }
}
