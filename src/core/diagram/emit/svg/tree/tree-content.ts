import type { TreeNode } from '../../../model.ts'
import type { CardContent } from '../card.ts'
import type { Tone } from '../theme.ts'

const stripes: Readonly<Record<TreeNode['kind'], Tone>> = {
  question: 'accent',
  action: 'good',
  escalate: 'failure',
}

export function treeContent(node: TreeNode, number?: number): CardContent {
  return {
    name: number === undefined ? node.name : `${number}. ${node.name}`,
    sign: node.kind,
    lines: node.lines,
    stripe: stripes[node.kind],
  }
}
