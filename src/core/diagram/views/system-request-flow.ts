import type { Entry } from '../../corpus/entry.ts'
import type { Diagram, GraphLink } from '../model.ts'
import { latencyBudget } from './latency-budget.ts'
import { type LineMaker, plain } from './lines.ts'
import { layerGroups, systemLinks, systemNodes } from './system-graph.ts'

/** The request's path, numbered, over the system's components, with a latency budget where a hop states a time. */
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
      ...(link?.guards ? { guards: link.guards } : {}),
    }
  })
  const budget = latencyBudget(data, make)
  return [
    {
      kind: 'graph',
      id: 'request-flow',
      title: plain(data.title),
      description: `The request's path: ${data.hops.map(({ from }) => nameOf(data.nodes, from)).join(', ')}, ${nameOf(data.nodes, data.hops.at(-1)?.to ?? '')}.`,
      direction: 'down',
      groups: layerGroups(data, make),
      nodes: systemNodes(id, data, make),
      links: [...hops, ...links.filter((link) => !used.has(link))],
      ...(budget ? { budget } : {}),
    },
  ]
}

const nameOf = (nodes: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  plain(nodes.find((node) => node.id === id)?.name ?? id)
