import type { TreeDiagram, TreeNode } from '../../../model.ts'
import { readingOrder } from '../../svg/tree/reading-order.ts'
import { checkName } from '../check-name.ts'
import { fill } from './cells.ts'
import { labelLines } from './parts.ts'

/** Deeper than this, what follows is printed from the left again: words need room. */
const mostIndent = 24

/** Checks under the answers that lead to them, numbered; what was shown already is named by its number. */
export function treeText(diagram: TreeDiagram, width: number): readonly string[] {
  const order = readingOrder(diagram)
  const numbers = new Map(order.map(({ id }, index) => [id, index + 1]))
  const byId = new Map(order.map((node) => [node.id, node]))
  const shown = new Set<string>()
  const out: string[] = []
  const walk = (node: TreeNode, indent: string): void => {
    shown.add(node.id)
    const head = `${numbers.get(node.id)}. `
    const hang = indent + (node.answers.length > 0 ? '│  ' : '   ')
    out.push(...fill(checkName(node), width, indent + head, hang), ...labelLines(node.lines, width, hang))
    for (const [index, { label, to }] of node.answers.entries()) {
      const last = index === node.answers.length - 1
      const below = `${indent}${last ? '   ' : '│  '}`
      const next = byId.get(to)
      const deeper = next && !shown.has(to) && below.length <= Math.min(mostIndent, width / 3)
      const where = deeper ? '' : ` → ${next ? `${numbers.get(to)}. ${next.name}` : to}`
      out.push(...fill(`${label}${where}`, width, `${indent}${last ? '└' : '├'}─ `, below))
      if (deeper) walk(next, below)
    }
  }
  for (const node of order) if (!shown.has(node.id)) walk(node, '')
  return out
}
