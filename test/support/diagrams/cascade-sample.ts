import type { GraphDiagram } from '../../../src/core/diagram/model.ts'

export const cascadeSample: GraphDiagram = {
  kind: 'graph',
  id: 'cascade',
  title: 'GitHub, 21 October 2018: cascade',
  description: 'How a 43-second partition became a day of stale reads.',
  direction: 'down',
  groups: [],
  nodes: [
    {
      id: 'a',
      name: 'Optical equipment, US East hub',
      shape: 'event',
      layer: 'control',
      lines: [],
      part: 'trigger',
    },
    { id: 'b', name: 'Orchestrator', shape: 'event', layer: 'external', lines: [] },
    { id: 'c', name: 'MySQL primaries', shape: 'event', layer: 'data', lines: [] },
    { id: 'd', name: 'Applications, US East', shape: 'event', layer: 'service', lines: [], part: 'end' },
    { id: 'e', name: 'Webhooks and Pages', shape: 'event', layer: 'external', lines: [], part: 'end' },
  ],
  links: [
    {
      from: 'a',
      to: 'b',
      kind: 'failure',
      order: 1,
      lines: [
        { role: 'failure', text: 'Connectivity lost for 43 seconds during routine maintenance.', cites: [1] },
      ],
    },
    {
      from: 'b',
      to: 'c',
      kind: 'failure',
      order: 2,
      lines: [
        {
          role: 'failure',
          text: 'West and cloud nodes formed a quorum and promoted primaries in US West.',
          cites: [1],
        },
      ],
    },
    {
      from: 'c',
      to: 'c',
      kind: 'failure',
      order: 3,
      lines: [{ role: 'failure', text: 'Both coasts held writes the other lacked.', cites: [1] }],
    },
    {
      from: 'c',
      to: 'd',
      kind: 'failure',
      order: 4,
      lines: [
        {
          role: 'failure',
          text: 'Every write crossed the country: latency beyond what many applications bear.',
          cites: [1],
        },
      ],
    },
    {
      from: 'c',
      to: 'e',
      kind: 'failure',
      order: 5,
      lines: [
        {
          role: 'failure',
          text: 'Paused by the responders, to protect data over availability.',
          cites: [1, 2],
        },
      ],
    },
  ],
  cascade: {
    outcome: [
      { role: 'failure', text: 'How long: 24 hours 11 minutes of degraded service.', cites: [1] },
      { role: 'failure', text: 'Data: webhook payloads were dropped.', cites: [1] },
    ],
  },
}
