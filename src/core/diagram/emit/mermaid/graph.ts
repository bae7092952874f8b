import type { LatencyBudget } from '../../latency-budget.ts'
import type { GraphDiagram, GraphLink, GraphNode, Line } from '../../model.ts'
import { classLines } from './class-defs.ts'
import { idMaker } from './ids.ts'
import { label, linesLabel } from './label.ts'

const shapes: Readonly<Record<GraphNode['shape'], readonly [string, string]>> = {
  box: ['[', ']'],
  store: ['[(', ')]'],
  queue: ['[[', ']]'],
  person: ['([', '])'],
  event: ['(', ')'],
}

const arrows: Readonly<Record<GraphLink['kind'], string>> = {
  sync: '-->',
  async: '-.->',
  replication: '==>',
  fallback: '-.->',
  control: '--o',
  failure: '--x',
}

/** The specification's architecture template: a subgraph for each layer, `<br/>` labels, labelled links. */
export function graphToMermaid(diagram: GraphDiagram): string {
  const id = idMaker('n')
  const groupId = idMaker('g')
  const known = new Set(diagram.nodes.map((node) => node.id))
  const nodeLine = (node: GraphNode): string => {
    const [open, close] = shapes[node.shape]
    const within = (diagram.boundaries ?? [])
      .filter(({ members }) => members.includes(node.id))
      .map(({ name }): Line => ({ role: 'note', text: `Boundary: ${name}`, cites: [] }))
    return `${id(node.id)}${open}${label(partWords(node) + node.name, [...node.lines, ...within])}${close}`
  }
  const groupNames = new Set(diagram.groups.map((group) => group.id))
  const lines = [`flowchart ${diagram.direction === 'down' ? 'TB' : 'LR'}`]
  for (const group of diagram.groups) {
    const members = diagram.nodes.filter((node) => node.group === group.id)
    if (members.length === 0) continue
    const title = linesLabel([group.name, ...group.lines.map(({ text }) => text)])
    lines.push(
      `  subgraph ${groupId(group.id)}[${title}]`,
      ...members.map((node) => `    ${nodeLine(node)}`),
      '  end',
    )
  }
  for (const node of diagram.nodes) {
    if (node.group === undefined || !groupNames.has(node.group)) lines.push(`  ${nodeLine(node)}`)
  }
  for (const link of diagram.links) {
    if (!known.has(link.from) || !known.has(link.to)) continue
    const texts = link.lines.map(({ text }) => text)
    const [first, ...rest] =
      link.order === undefined ? texts : [`${link.order}. ${texts[0] ?? ''}`.trim(), ...texts.slice(1)]
    const shown = first === undefined ? '' : `|${linesLabel([first, ...rest])}|`
    lines.push(`  ${id(link.from)} ${arrows[link.kind]}${shown} ${id(link.to)}`)
  }
  const outcome = diagram.cascade?.outcome ?? []
  if (outcome.length > 0) lines.push(`  outcome[${label('What it did to users', outcome)}]`)
  if (diagram.budget) lines.push(`  budget[${linesLabel(budgetLines(diagram.budget))}]`)
  if (diagram.nodes.length === 0) lines.push('  n0["#8203;"]')
  lines.push(...classLines(diagram.nodes.map((node) => ({ id: id(node.id), layer: node.layer }))))
  return `${lines.join('\n')}\n`
}

const partWords = ({ part }: GraphNode): string =>
  part === 'trigger' ? 'Trigger: ' : part === 'end' ? 'End effect: ' : ''

/** Beside the flow, since a flowchart has no bars. */
function budgetLines({ hops, objective, summary }: LatencyBudget): readonly string[] {
  return [
    'Latency budget',
    ...hops.map(({ order, name, budget, measured, missing }) => {
      const both = budget && measured ? `${budget.shown}, measured: ${measured.shown}` : undefined
      return `${order}. ${name}: ${both ?? (budget ?? measured)?.shown ?? missing ?? ''}`
    }),
    ...(objective ? [`Objective, ${objective.name}: ${objective.shown}`] : []),
    summary,
  ]
}
