import type { GraphDiagram, GraphGroup, GraphNode } from '../../../src/core/diagram/model.ts'

const domain = (id: string, name: string, size: number, hasBulkhead: boolean): GraphGroup => ({
  id,
  name,
  layer: 'external',
  lines: [
    { role: 'note', text: size === 1 ? 'falls alone' : `${size} fall together`, cites: [] },
    ...(hasBulkhead ? [{ role: 'note' as const, text: 'bulkhead', cites: [] }] : []),
  ],
  domain: { size, hasBulkhead },
})

const node = (id: string, name: string, group: string, layer: GraphNode['layer']): GraphNode => ({
  id,
  name,
  shape: 'box',
  layer,
  group,
  lines: [{ role: 'failure', text: `Fails: ${name} stops.`, cites: [1] }],
})

/** Three domains of one, two and four components; two of them are held in, one way led into an incident. */
export const failureDomainsSample: GraphDiagram = {
  kind: 'graph',
  id: 'failure-domains',
  title: 'Example Corp: what falls together',
  description: 'Three failure domains.',
  direction: 'down',
  groups: [
    domain('zone', 'Zone A', 4, false),
    domain('pair', 'Database pair', 2, true),
    domain('mail', 'Mail', 1, true),
  ],
  nodes: [
    node('power', 'Power', 'zone', 'edge'),
    node('switches', 'Switches', 'zone', 'edge'),
    node('web', 'Web servers', 'zone', 'service'),
    node('cache', 'Cache', 'zone', 'data'),
    node('primary', 'Primary', 'pair', 'data'),
    node('replica', 'Replica', 'pair', 'data'),
    node('mailer', 'Mailer', 'mail', 'service'),
  ],
  links: [
    {
      from: 'power',
      to: 'cache',
      kind: 'failure',
      order: 1,
      lines: [{ role: 'failure', text: 'The cache restarts empty.', cites: [1] }],
      href: '../../incidents/example-corp-2031-03-04.html',
    },
    {
      from: 'cache',
      to: 'primary',
      kind: 'failure',
      order: 2,
      lines: [{ role: 'failure', text: 'All reads fall through to the primary.', cites: [1] }],
    },
    { from: 'primary', to: 'replica', kind: 'replication', lines: [] },
    { from: 'web', to: 'mailer', kind: 'async', lines: [] },
  ],
}
