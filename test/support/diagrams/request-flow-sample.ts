import type { StatedTime } from '../../../src/core/diagram/latency-budget.ts'
import type { GraphDiagram } from '../../../src/core/diagram/model.ts'

const time = (milliseconds: number, ...cites: number[]): StatedTime => ({
  milliseconds,
  shown: `${milliseconds} ms`,
  cites,
})

/** A request of four hops, one of them without a published time. */
export const requestFlowSample: GraphDiagram = {
  kind: 'graph',
  id: 'request-flow',
  title: 'Example Corp: a search request',
  description: 'From the browser to the index.',
  direction: 'down',
  groups: [
    { id: 'edge', name: 'Edge', layer: 'edge', lines: [] },
    { id: 'service', name: 'Application', layer: 'service', lines: [] },
  ],
  nodes: [
    { id: 'browser', name: 'Browser', shape: 'person', layer: 'user', group: 'edge', lines: [] },
    { id: 'proxy', name: 'Proxy', shape: 'box', layer: 'edge', group: 'edge', lines: [] },
    { id: 'search', name: 'Search', shape: 'box', layer: 'service', group: 'service', lines: [] },
    { id: 'index', name: 'Index', shape: 'store', layer: 'service', group: 'service', lines: [] },
  ],
  links: [
    {
      from: 'browser',
      to: 'proxy',
      kind: 'sync',
      order: 1,
      lines: [{ role: 'fact', text: 'Opens a connection.', cites: [] }],
    },
    {
      from: 'proxy',
      to: 'search',
      kind: 'sync',
      order: 2,
      lines: [{ role: 'fact', text: 'Passes it on.', cites: [] }],
    },
    {
      from: 'search',
      to: 'index',
      kind: 'sync',
      order: 3,
      lines: [{ role: 'limit', text: 'Budget: 120 ms', cites: [2] }],
    },
    {
      from: 'index',
      to: 'search',
      kind: 'async',
      order: 4,
      lines: [{ role: 'fact', text: 'Streams hits back.', cites: [] }],
    },
  ],
  budget: {
    hops: [
      { order: 1, name: 'Browser → Proxy', budget: time(40, 1) },
      { order: 2, name: 'Proxy → Search', missing: 'not published' },
      { order: 3, name: 'Search → Index', budget: time(120, 2), measured: time(95, 3) },
      { order: 4, name: 'Index → Search', measured: time(15, 3) },
    ],
    sum: { milliseconds: 175, shown: '175 ms' },
    objective: { ...time(250, 4), name: 'p99 of a search' },
    summary:
      'Computed from the 3 of 4 hops that state a time: 40 ms + 120 ms + 15 ms = 175 ms. The other 1 states none. The sum is 75 ms below the objective.',
  },
}
