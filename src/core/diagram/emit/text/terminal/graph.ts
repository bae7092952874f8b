import type { LatencyBudget, StatedTime } from '../../../latency-budget.ts'
import type { GraphDiagram, GraphLink, GraphNode, LinkKind } from '../../../model.ts'
import { linkVerbs } from '../link-verbs.ts'
import { fill } from './cells.ts'
import { cited, frame, labelLines, rule } from './parts.ts'

const arrows: Readonly<Record<LinkKind, string>> = {
  sync: '──▶',
  async: '╌╌▷',
  replication: '══▶',
  fallback: '┄┄▷',
  control: '──◆',
  failure: '──✗',
}

/** A frame for each component below its group's name, and below the frame where its links lead. */
export function graphText(diagram: GraphDiagram, width: number): readonly string[] {
  const known = new Set(diagram.groups.map(({ id }) => id))
  const names = new Map(diagram.nodes.map(({ id, name }) => [id, name]))
  const leaving = Map.groupBy(diagram.links, ({ from }) => from)
  const cards = (nodes: readonly GraphNode[]): readonly string[] =>
    nodes.flatMap((node) => [
      ...frame(node.name, node.lines, width),
      ...(leaving.get(node.id) ?? []).flatMap((link, index, all) =>
        linkLines(link, names, index === all.length - 1, width),
      ),
    ])
  const loose = diagram.nodes.filter(({ group }) => group === undefined || !known.has(group))
  return [
    ...diagram.groups.flatMap((group) => [
      ...rule(group.name, width),
      ...labelLines(group.lines, width, '   '),
      ...cards(diagram.nodes.filter((node) => node.group === group.id)),
    ]),
    ...cards(loose),
    ...(diagram.boundaries ?? []).flatMap(({ name, members }) =>
      fill(`${name}: ${members.map((id) => names.get(id) ?? id).join(', ')}`, width, '▢ '),
    ),
    ...(diagram.cascade
      ? [...rule('What it did in the end', width), ...labelLines(diagram.cascade.outcome, width, '   ')]
      : []),
    ...(diagram.budget ? budgetLines(diagram.budget, width) : []),
  ]
}

/** The hops with their times, and what they make together. */
function budgetLines({ hops, sum, objective, summary }: LatencyBudget, width: number): readonly string[] {
  const time = (name: string, { shown, cites }: StatedTime): string => `${name} ${cited(shown, cites)}`
  return [
    ...rule('Latency budget, hop by hop', width),
    ...hops.flatMap(({ order, name, budget, measured, missing }) => {
      const times = [
        ...(budget ? [time('budget', budget)] : []),
        ...(measured ? [time('measured', measured)] : []),
        ...(missing === undefined ? [] : [missing]),
      ]
      return fill(`${name}: ${times.join(', ')}`, width, `${order}. `)
    }),
    ...(sum ? fill(`Sum, computed: ${sum.shown}`, width) : []),
    ...(objective ? fill(time(objective.name, objective), width) : []),
    ...fill(summary, width),
  ]
}

function linkLines(
  link: GraphLink,
  names: ReadonlyMap<string, string>,
  last: boolean,
  width: number,
): readonly string[] {
  const step = link.order === undefined ? '' : `${link.order}. `
  const [first, ...others] = link.lines
  const head = `${step}${linkVerbs[link.kind]} ${names.get(link.to) ?? link.to}`
  const rest = `${last ? ' ' : '│'}     `
  return [
    ...fill(
      first ? `${head}: ${cited(first.text, first.cites)}` : head,
      width,
      `  ${last ? '└' : '├'}${arrows[link.kind]} `,
      `  ${rest}`,
    ),
    ...labelLines(others, width, `  ${rest}`),
  ]
}
