import { isAbsent } from '../../schema/absence.ts'
import type { CostBreakdown } from '../../schema/kinds/cost-breakdown.ts'
import type { Diagram, Line, SankeyFlow, TableDiagram, TableRow } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { absenceReason, type LineMaker, plain } from './lines.ts'

type CostData = Pick<CostBreakdown, 'title' | 'total-monthly' | 'breakdown' | 'unit-costs'>
type Amount = CostBreakdown['breakdown'][number]['amount']

/** Where the money goes: the whole to components, components to their details; a table of every amount beside it. */
export function costDiagrams(data: CostData, make: LineMaker): readonly Diagram[] {
  const title = plain(data.title)
  const { breakdown } = data
  const flows: SankeyFlow[] = []
  const whole = breakdown.some(({ amount }) => isAbsent(amount)) ? 'Known amounts' : 'Total'
  const names = new Set([whole])
  for (const item of breakdown.filter((each) => each['counted-in'] === undefined)) {
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
    columns: ['Component', 'Amount', 'Made of, or known instead'],
    rows: amountRows(breakdown, make),
  }
  const units = isAbsent(data['unit-costs'])
    ? []
    : data['unit-costs'].map(({ unit, amount }) => ({ unit: plain(unit), lines: amountLines(amount, make) }))
  // One stream that does not divide shows nothing that the table does not.
  if (flows.length < 2) return units.length === 0 ? [table] : [table, unitTable(title, units)]
  const missing = breakdown.filter(({ amount }) => isAbsent(amount)).map(({ component }) => plain(component))
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
      whole: make.line('cost', data['total-monthly'], 'Stated total: '),
      unitCosts: units,
      missing,
    },
    table,
  ]
}

/** Where some amounts are known and some are not, those that are stand first and apart. */
function amountRows(breakdown: CostData['breakdown'], make: LineMaker): readonly TableRow[] {
  const unknown = breakdown.filter(({ amount }) => isAbsent(amount))
  const known = breakdown.filter(({ amount }) => !isAbsent(amount))
  const mixed = unknown.length > 0 && known.length > 0
  return [...known, ...unknown].map((item) => ({
    name: plain(item.component),
    ...(mixed ? { group: isAbsent(item.amount) ? 'Amount not published' : 'Amount known' } : {}),
    cells: [
      amountLines(item.amount, make),
      [
        ...item.details.flatMap(({ name, amount }) => make.line('fact', amount, `${plain(name)}: `)),
        ...(isAbsent(item.amount) ? absenceReason(item.amount, make) : []),
        ...countedIn(item['counted-in']),
      ],
    ],
  }))
}

const countedIn = (component: string | undefined): readonly Line[] =>
  component === undefined
    ? []
    : [{ role: 'note', text: `Counted in “${plain(component)}” already`, cites: [] }]

function amountLines(amount: Amount, make: LineMaker): readonly Line[] {
  return isAbsent(amount) ? [{ role: 'note', text: 'not published', cites: [] }] : make.line('cost', amount)
}

function unitTable(
  title: string,
  units: readonly { readonly unit: string; readonly lines: readonly Line[] }[],
): TableDiagram {
  return {
    kind: 'table',
    id: 'unit-costs',
    title: `${title}: cost of one unit`,
    description: `What ${units.map(({ unit }) => unit).join(', ')} costs.`,
    columns: ['One unit', 'Costs'],
    rows: units.map(({ unit, lines }) => ({ name: unit, cells: [lines] })),
  }
}

/** Names that entries give to what is left of a total: `Not explained by the post`, `Unaccounted for`. */
const remainder = /\b(?:not|un|nobody)[ -]?(?:explained|accounted|attributed|itemi[sz]ed)|\bremainder\b/i

function flowOf(from: string, to: string, amount: Amount, make: LineMaker): SankeyFlow | undefined {
  if (isAbsent(amount)) return undefined
  const value = figureValue(amount, (dimension) => dimension.startsWith('money'))
  if (value === undefined || value <= 0) return undefined
  return {
    from,
    to,
    value,
    label: plain(amount),
    cites: make.cites(amount),
    ...(remainder.test(to) ? { unexplained: true } : {}),
  }
}

/** Two components may have a detail of one name; in a flow chart a name is a node. */
function unique(name: string, names: Set<string>): string {
  let candidate = name
  for (let count = 2; names.has(candidate); count++) candidate = `${name} (${count})`
  names.add(candidate)
  return candidate
}
