import type { GraphDiagram, GraphNode, Line } from '../../../src/core/diagram/model.ts'

const store = (id: string, name: string, group: string, ...lines: Line[]): GraphNode => ({
  id,
  name,
  shape: 'store',
  layer: 'data',
  group,
  lines,
})

const chip = (text: string): Line => ({ role: 'size', text, cites: [2] })
const near: Line = { role: 'fact', text: 'Lag: typically 2 seconds', cites: [3] }
const far: Line = { role: 'fact', text: 'Lag: 4 hours, on purpose', cites: [3] }

/** Two boundaries whose stores stand side by side, one whose stores do not, and lags on replication links. */
export const storageSample: GraphDiagram = {
  kind: 'graph',
  id: 'storage',
  title: 'Example Corp: where orders are kept',
  description: 'Five stores in two sites.',
  direction: 'down',
  groups: [
    { id: 'here', name: 'First site', layer: 'data', lines: [] },
    { id: 'there', name: 'Second site', layer: 'external', lines: [] },
  ],
  nodes: [
    store('primary', 'Orders primary', 'here', chip('Backup: every 4 hours'), chip('Restore: 3 h')),
    store('replica', 'Orders replica', 'here'),
    store('cache', 'Basket cache', 'here'),
    store('remote', 'Remote replica', 'there'),
    store('delayed', 'Delayed replica', 'there', chip('Backup: once a day')),
  ],
  links: [
    {
      from: 'primary',
      to: 'replica',
      kind: 'replication',
      lines: [{ role: 'fact', text: 'Binary log', cites: [] }, near],
      lag: near,
    },
    {
      from: 'primary',
      to: 'remote',
      kind: 'replication',
      lines: [
        {
          role: 'fact',
          text: 'Binary log over a long way, with so many words that they go to the list below.',
          cites: [],
        },
        { role: 'note', text: 'Compressed, and sent over a link that is shared with much else.', cites: [] },
        far,
      ],
      lag: far,
    },
    { from: 'remote', to: 'delayed', kind: 'replication', lines: [] },
  ],
  boundaries: [
    { name: 'One orders cluster', members: ['primary', 'replica'] },
    { name: 'Primary and replica, read after write', members: ['primary', 'replica'] },
    { name: 'Across the sites', members: ['primary', 'remote', 'delayed'] },
  ],
}
