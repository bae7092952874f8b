import type { Boundary, GraphNode } from '../../../model.ts'
import type { CardContent } from '../card.ts'
import { sealOf } from '../card-seals.ts'

/** A node of a diagram with its boundaries' numerals. */
export function nodeContent(node: GraphNode, boundaries: readonly Boundary[] = []): CardContent {
  const seals = boundaries.flatMap(({ members }, index) => (members.includes(node.id) ? [sealOf(index)] : []))
  return {
    name: node.name,
    sign: node.shape,
    lines: node.lines,
    stripe: node.layer,
    ...(seals.length === 0 ? {} : { seals }),
    ...(node.gauge === undefined ? {} : { gauge: node.gauge }),
    ...(node.href === undefined ? {} : { href: node.href }),
  }
}
