import type { TreeNode } from '../../../model.ts'
import type { CardContent } from '../card.ts'
import type { Jump } from '../card-jumps.ts'
import type { Tone } from '../theme.ts'

const stripes: Readonly<Record<TreeNode['kind'], Tone>> = {
  question: 'accent',
  action: 'good',
  escalate: 'failure',
}

/** Checks, fixes and escalation differ by sign, word and border, so that they do in black and white. */
const borders: Readonly<Record<TreeNode['kind'], Pick<CardContent, 'border' | 'tag'>>> = {
  question: {},
  action: {
    tag: { text: 'Fix', tone: 'good', filled: false },
    border: { tone: 'good', width: 2 },
  },
  escalate: {
    tag: { text: 'Stop and call', tone: 'failure', filled: true },
    border: { tone: 'failure', width: 2.5, dash: '7 4' },
  },
}

export function treeContent(
  node: TreeNode,
  number: number,
  isStart: boolean,
  jumps: readonly Jump[] = [],
): CardContent {
  return {
    name: `${number}. ${node.name}`,
    sign: node.kind,
    lines: node.lines,
    stripe: stripes[node.kind],
    ...borders[node.kind],
    ...(isStart ? { tag: { text: 'Start here', tone: 'accent', filled: true } } : {}),
    jumps,
  }
}
