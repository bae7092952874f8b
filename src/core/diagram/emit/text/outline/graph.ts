import type { LatencyBudget } from '../../../latency-budget.ts'
import type { GraphDiagram, GraphLink, GraphNode } from '../../../model.ts'
import { linkVerbs } from '../link-verbs.ts'
import { item, lineItems, type Outline, type OutlineItem } from './outline.ts'

/** Groups with their cards, each with what it says and the links that leave it. */
export function graphOutline(diagram: GraphDiagram): Outline {
  const known = new Set(diagram.groups.map(({ id }) => id))
  const names = new Map(diagram.nodes.map(({ id, name }) => [id, name]))
  const leaving = Map.groupBy(diagram.links, ({ from }) => from)
  const nodeItem = (node: GraphNode): OutlineItem =>
    item(
      node.name,
      [
        ...lineItems(node.lines),
        ...gaugeItem(node),
        ...(leaving.get(node.id) ?? []).map((link) => linkItem(link, names)),
      ],
      node.href === undefined ? {} : { href: node.href },
    )
  const loose = diagram.nodes.filter(({ group }) => group === undefined || !known.has(group))
  return {
    ordered: false,
    items: [
      ...diagram.groups.map((group) =>
        item(group.name, [
          ...lineItems(group.lines),
          ...diagram.nodes.filter((node) => node.group === group.id).map(nodeItem),
        ]),
      ),
      ...loose.map(nodeItem),
      ...(diagram.boundaries ?? []).map((boundary) =>
        item(
          boundary.name,
          boundary.members.map((id) => item(names.get(id) ?? id)),
        ),
      ),
      ...(diagram.cascade ? [item('What it did in the end', lineItems(diagram.cascade.outcome))] : []),
      ...(diagram.budget ? [budgetItem(diagram.budget)] : []),
    ],
  }
}

/** Below its card, so that the card need not be named, whose name may be a plural. */
function linkItem(link: GraphLink, names: ReadonlyMap<string, string>): OutlineItem {
  const verb = linkVerbs[link.kind]
  const start =
    link.order === undefined
      ? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
      : `Step ${link.order}: ${verb}`
  const [first, ...others] = link.lines
  const head = `${start} ${names.get(link.to) ?? link.to}`
  return item(first ? `${head}: ${first.text}` : head, lineItems(others), first ? { cites: first.cites } : {})
}

/** The hops with their times, and what they make together. */
function budgetItem({ hops, sum, objective, summary }: LatencyBudget): OutlineItem {
  return item('Latency budget, hop by hop', [
    ...hops.map(({ order, name, budget, measured, missing }) =>
      item(`${order}. ${name}`, [
        ...(budget ? [item(`Budget: ${budget.shown}`, [], { cites: budget.cites })] : []),
        ...(measured ? [item(`Measured: ${measured.shown}`, [], { cites: measured.cites })] : []),
        ...(missing === undefined ? [] : [item(missing)]),
      ]),
    ),
    ...(sum ? [item(`Sum, computed: ${sum.shown}`)] : []),
    ...(objective ? [item(`${objective.name}: ${objective.shown}`, [], { cites: objective.cites })] : []),
    item(summary),
  ])
}

function gaugeItem({ gauge }: GraphNode): readonly OutlineItem[] {
  if (!gauge || !(gauge.limit > 0) || !Number.isFinite(gauge.load / gauge.limit)) return []
  return [item(`At ${Math.round((gauge.load / gauge.limit) * 100)} % of its limit`)]
}
