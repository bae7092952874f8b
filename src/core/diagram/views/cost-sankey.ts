import type { z } from 'zod'
import { isAbsent } from '../../schema/absence.ts'
import type { CostItem } from '../../schema/cost-parts.ts'
import type { Diagram, SankeyFlow, TableDiagram } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'

/** Where the money goes: the whole to components, components to their details; a table of every amount beside it. */
export function costDiagrams(
  title: string,
  breakdown: readonly z.infer<typeof CostItem>[],
  make: LineMaker,
): readonly Diagram[] {
  const flows: SankeyFlow[] = []
  const whole = breakdown.some(({ amount }) => isAbsent(amount)) ? 'Known amounts' : 'Total'
  const names = new Set([whole])
  for (const item of breakdown) {
    const component = unique(plain(item.component), names)
    const flow = flowOf(whole, component, item.amount, make)
    if (!flow) continue
    flows.push(flow)
    for (const detail of item.details) {
      const inner = flowOf(component, unique(plain(detail.name), names), detail.amount, make)
      if (inner) flows.push(inner)
    }
  }
  const table: TableDiagram = {
    kind: 'table',
    id: 'amounts',
    title: `${title}: amounts`,
    description: `${breakdown.length} components with their amounts.`,
    columns: ['Component', 'Amount', 'Made of'],
    rows: breakdown.map((item) => ({
      name: plain(item.component),
      cells: [
        isAbsent(item.amount)
          ? [{ role: 'note', text: 'not published', cites: [] }]
          : make.line('cost', item.amount),
        item.details.flatMap(({ name, amount }) => make.line('fact', amount, `${plain(name)}: `)),
      ],
    })),
  }
  // One stream that does not divide shows nothing that the table does not.
  if (flows.length < 2) return [table]
  return [
    {
      kind: 'sankey',
      id: 'sankey',
      title,
      description: `${whole}: money to ${flows
        .filter(({ from }) => from === whole)
        .map(({ to, label }) => `${to} (${label})`)
        .join(', ')}.`,
      unit: 'money',
      flows,
    },
    table,
  ]
}

function flowOf(
  from: string,
  to: string,
  amount: z.infer<typeof CostItem>['amount'],
  make: LineMaker,
): SankeyFlow | undefined {
  if (isAbsent(amount)) return undefined
  const value = figureValue(amount, (dimension) => dimension.startsWith('money'))
  if (value === undefined || value <= 0) return undefined
  return { from, to, value, label: plain(amount), cites: make.cites(amount) }
}

/** Two components may have a detail of one name; in a flow chart a name is a node. */
function unique(name: string, names: Set<string>): string {
  let candidate = name
  for (let count = 2; names.has(candidate); count++) candidate = `${name} (${count})`
  names.add(candidate)
  return candidate
}
