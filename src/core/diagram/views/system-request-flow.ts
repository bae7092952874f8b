import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Bar, Diagram, GraphLink } from '../model.ts'
import { figureValue } from './figure-value.ts'
import { type LineMaker, plain } from './lines.ts'
import { layerGroups, systemLinks, systemNodes } from './system-graph.ts'

/** The request's path, numbered, over the system's components; a waterfall where hops have times. */
export function systemRequestFlowView(
  { id, data }: Entry<'system-request-flow'>,
  make: LineMaker,
): readonly Diagram[] {
  const links = systemLinks(data, make)
  const used = new Set<GraphLink>()
  const hops = data.hops.map((hop, index): GraphLink => {
    const link = links.find((each) => each.from === hop.from && each.to === hop.to && !used.has(each))
    if (link) used.add(link)
    return {
      from: hop.from,
      to: hop.to,
      kind: link?.kind ?? 'sync',
      order: index + 1,
      lines: [
        ...make.line('fact', hop.does),
        ...make.line('limit', hop.budget, 'Budget: '),
        ...make.line('failure', hop.fallback, 'Fallback: '),
      ],
    }
  })
  const bars = data.hops.flatMap((hop, index): readonly Bar[] => {
    const seconds = isAbsent(hop.budget)
      ? undefined
      : figureValue(hop.budget, (dimension) => dimension === 'time')
    if (seconds === undefined || isAbsent(hop.budget)) return []
    const name = `${index + 1}. ${nameOf(data.nodes, hop.from)} → ${nameOf(data.nodes, hop.to)}`
    return [
      {
        name,
        values: [
          { label: 'budget', value: seconds * 1000, shown: plain(hop.budget), cites: make.cites(hop.budget) },
        ],
      },
    ]
  })
  const path: Diagram = {
    kind: 'graph',
    id: 'request-flow',
    title: plain(data.title),
    description: `The request's path: ${data.hops.map(({ from }) => nameOf(data.nodes, from)).join(', ')}, ${nameOf(data.nodes, data.hops.at(-1)?.to ?? '')}.`,
    direction: 'down',
    groups: layerGroups(data, make),
    nodes: systemNodes(id, data, make),
    links: [...hops, ...links.filter((link) => !used.has(link))],
  }
  if (bars.length < 2) return [path]
  return [
    path,
    {
      kind: 'bars',
      id: 'latency',
      title: `${plain(data.title)}: latency by hop`,
      description: bars.map(({ name, values }) => `${name}: ${values[0]?.shown ?? ''}`).join('; '),
      style: 'waterfall',
      unit: 'ms',
      bars,
    },
  ]
}

const nameOf = (nodes: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  plain(nodes.find((node) => node.id === id)?.name ?? id)
