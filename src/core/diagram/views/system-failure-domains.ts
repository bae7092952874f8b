import type { Entry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import type { Diagram, GraphGroup, GraphNode } from '../model.ts'
import { entryHref, type LineMaker, plain } from './lines.ts'
import { linkGuards, systemNodes } from './system-graph.ts'

/** What fails together, and how a failure passes from one domain to the next. */
export function systemFailureDomainsView(
  { id, data }: Entry<'system-failure-domains'>,
  make: LineMaker,
): readonly Diagram[] {
  const domainOf = (id: string) => data.domains.find(({ holds }) => holds.includes(id))
  const nodes = systemNodes(id, data, make).map(({ group: _layer, ...node }): GraphNode => {
    const domain = domainOf(node.id)
    const lines = node.lines.filter(({ role }) => role === 'product' || role === 'failure')
    return { ...node, lines, ...(domain ? { group: domain.id } : {}) }
  })
  const nameOf = (id: string): string => plain(data.nodes.find((node) => node.id === id)?.name ?? id)
  // A node is drawn in the first domain that holds it; a domain left without nodes stands in the table alone.
  const groups = data.domains
    .filter(({ id }) => nodes.some(({ group }) => group === id))
    .map(
      (domain): GraphGroup => ({
        id: domain.id,
        name: plain(domain.name),
        layer: 'external',
        ...extent(domain, make),
      }),
    )
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
        ...data.cascade.map(({ from, to, how, happened }, index) => ({
          from,
          to,
          kind: 'failure' as const,
          order: index + 1,
          lines: make.line('failure', how),
          ...(typeof happened === 'string' ? { href: entryHref(id, happened) } : {}),
        })),
        ...data.links.map((link) => ({
          from: link.from,
          to: link.to,
          kind: link.kind,
          lines: [],
          ...linkGuards(link, make),
        })),
      ],
    },
    {
      kind: 'table',
      id: 'blast-radius',
      title: `${plain(data.title)}: blast radius`,
      description: `${data.domains.length} domains with what is lost and what holds the failure in.`,
      columns: ['Domain', 'Holds', 'Loses', 'Held in by'],
      rows: data.domains.map((domain) => ({
        name: plain(domain.name),
        cells: [
          [{ role: 'note' as const, text: domain.holds.map(nameOf).join(', '), cites: [] }],
          make.line('failure', domain['blast-radius']),
          make.line('limit', domain.bulkhead),
        ],
      })),
    },
  ]
}

type Domain = Entry<'system-failure-domains'>['data']['domains'][number]

/** How many fall together and whether they are held in, for the picture and in words; what is then lost, for a page that fails them. */
function extent(domain: Domain, make: LineMaker): Pick<GraphGroup, 'domain' | 'lines'> {
  const size = domain.holds.length
  const hasBulkhead = !isAbsent(domain.bulkhead)
  const texts = [size === 1 ? 'falls alone' : `${size} fall together`, ...(hasBulkhead ? ['bulkhead'] : [])]
  const [loses] = make.line('failure', domain['blast-radius'])
  return {
    domain: { size, hasBulkhead, ...(loses ? { loses: { text: loses.text, cites: loses.cites } } : {}) },
    lines: texts.map((text) => ({ role: 'note', text, cites: [] })),
  }
}
