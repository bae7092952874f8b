import type { Entry } from '../../corpus/entry.ts'
import type { Diagram, GraphGroup, GraphNode } from '../model.ts'
import { type LineMaker, plain } from './lines.ts'
import { systemNodes } from './system-graph.ts'

/** What fails together, and how a failure passes from one domain to the next. */
export function systemFailureDomainsView(
  { data }: Entry<'system-failure-domains'>,
  make: LineMaker,
): readonly Diagram[] {
  const domainOf = (id: string) => data.domains.find(({ holds }) => holds.includes(id))
  const groups = data.domains.map(
    (domain): GraphGroup => ({
      id: domain.id,
      name: plain(domain.name),
      layer: 'external',
      lines: [
        ...make.line('failure', domain['blast-radius'], 'Loses: '),
        ...make.line('limit', domain.bulkhead, 'Held by: '),
      ],
    }),
  )
  const nodes = systemNodes(data, make).map(({ group: _layer, ...node }): GraphNode => {
    const domain = domainOf(node.id)
    const lines = node.lines.filter(({ role }) => role === 'product' || role === 'failure')
    return { ...node, lines, ...(domain ? { group: domain.id } : {}) }
  })
  return [
    {
      kind: 'graph',
      id: 'failure-domains',
      title: plain(data.title),
      description: `${data.domains.length} failure domains and ${data.cascade.length} ways a failure spreads.`,
      direction: 'down',
      groups,
      nodes,
      links: [
        ...data.cascade.map(({ from, to, how }, index) => ({
          from,
          to,
          kind: 'failure' as const,
          order: index + 1,
          lines: make.line('failure', how),
        })),
        ...data.links.map(({ from, to, kind }) => ({ from, to, kind, lines: [] })),
      ],
    },
  ]
}
