import type { Layer, TreeDiagram, TreeNode } from '../../model.ts'
import { classLines } from './class-defs.ts'
import { idMaker } from './ids.ts'
import { label, linesLabel } from './label.ts'

const shapes: Readonly<Record<TreeNode['kind'], readonly [string, string]>> = {
  question: ['{{', '}}'],
  action: ['[', ']'],
  escalate: ['([', '])'],
}

const layers: Readonly<Record<TreeNode['kind'], Layer>> = {
  question: 'user',
  action: 'service',
  escalate: 'control',
}

/** A decision tree as a flowchart; answers stand on the links. */
export function treeToMermaid(diagram: TreeDiagram): string {
  const id = idMaker('n')
  const known = new Set(diagram.nodes.map((node) => node.id))
  const lines = ['flowchart TD']
  for (const node of diagram.nodes) {
    const [open, close] = shapes[node.kind]
    lines.push(`  ${id(node.id)}${open}${label(node.name, node.lines)}${close}`)
  }
  for (const node of diagram.nodes) {
    for (const { label: answer, to } of node.answers) {
      if (known.has(to)) lines.push(`  ${id(node.id)} -->|${linesLabel([answer])}| ${id(to)}`)
    }
  }
  if (diagram.nodes.length === 0) lines.push('  n0["#8203;"]')
  lines.push(...classLines(diagram.nodes.map((node) => ({ id: id(node.id), layer: layers[node.kind] }))))
  return `${lines.join('\n')}\n`
}
