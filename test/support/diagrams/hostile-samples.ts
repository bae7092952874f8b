import type { Diagram, GraphDiagram, LinkKind } from '../../../src/core/diagram/model.ts'
import { hostileCharts } from './hostile-charts.ts'
import { hostileParts } from './hostile-parts.ts'
import {
  hostileBase as base,
  hostileTexts,
  hostileLines as lines,
  hostileText as text,
} from './hostile-texts.ts'

const kinds: readonly LinkKind[] = ['sync', 'async', 'replication', 'fallback', 'control', 'failure']

/** Cycles, self-links, unknown ends, doubled links, disconnected parts; with or without groups. */
export function tangledGraph(count: number, grouped: boolean): GraphDiagram {
  return {
    kind: 'graph',
    ...base(`tangle-${count}${grouped ? '-grouped' : ''}`),
    direction: count % 2 === 0 ? 'down' : 'right',
    groups: grouped
      ? (['user', 'edge', 'service', 'data'] as const).map((layer, index) => ({
          id: layer,
          name: text(index + 5),
          layer,
          lines: lines(index, 2),
        }))
      : [],
    nodes: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      name: text(index),
      shape: (['box', 'store', 'queue', 'person', 'event'] as const)[index % 5] ?? 'box',
      layer: (['user', 'edge', 'service', 'data', 'control', 'external'] as const)[index % 6] ?? 'data',
      ...(grouped && index % 9 !== 8
        ? { group: ['user', 'edge', 'service', 'nowhere'][index % 4] ?? 'edge' }
        : {}),
      lines: lines(index, index % 8),
      ...(index % 3 === 0
        ? {
            href:
              [
                '/systems/x/',
                'javascript:alert(1)',
                'https://example.org/?a=1&b="2"',
                '//evil.example',
                'JaVaScRiPt:x',
                'data:text/html,x',
              ][index % 6] ?? '/',
          }
        : {}),
    })),
    links: Array.from({ length: Math.floor(count * 1.6) }, (_, index) => ({
      from: `n${(index * 7) % count}`,
      to: index % 11 === 10 ? 'unknown' : `n${(index * index + 3) % count}`,
      kind: kinds[index % kinds.length] ?? 'sync',
      ...(index % 4 === 0 ? { order: index } : {}),
      lines: lines(index, index % 4),
    })),
  }
}

const knotted = Array.from(
  { length: 3 },
  () => ({ text: 'Impact: 3 AZs', role: 'product', cites: [] }) as const,
)

/** What no author should write and no emitter may fall over. */
export const hostileSamples: readonly Diagram[] = [
  { kind: 'graph', ...base('none'), direction: 'down', groups: [], nodes: [], links: [] },
  {
    kind: 'graph',
    ...base('one'),
    direction: 'right',
    groups: [],
    nodes: [{ id: 'a', name: 'a', shape: 'box', layer: 'data', lines: [] }],
    links: [{ from: 'a', to: 'a', kind: 'sync', lines: [] }],
  },
  {
    kind: 'graph',
    ...base('empty-group'),
    direction: 'down',
    groups: [{ id: 'g', name: 'Nobody here', layer: 'edge', lines: [] }],
    nodes: [{ id: 'a', name: 'a', shape: 'box', layer: 'data', lines: [] }],
    links: [],
  },
  tangledGraph(5, false),
  tangledGraph(14, false),
  tangledGraph(12, true),
  tangledGraph(60, true),
  tangledGraph(60, false),
  ...hostileParts(hostileTexts, tangledGraph(8, false), tangledGraph(13, true), lines(0, 7)),
  { kind: 'timeline', ...base('no-phases'), phases: [] },
  {
    kind: 'timeline',
    ...base('odd-times'),
    phases: [
      {
        name: text(6),
        events: hostileTexts.map((each, index) => ({
          at: text(index + 3),
          epochSeconds: 1e9 + ((index * 7919) % 13) * 5000,
          text: each,
          cites: [index],
          marker: (['trigger', 'detection', 'mitigation', 'recovery'] as const)[index % 4] ?? 'trigger',
        })),
      },
      { name: '', events: [] },
      { name: 'untimed', events: [{ at: 'some time', text: text(10), cites: [] }] },
    ],
  },
  { kind: 'tree', ...base('no-tree'), root: 'x', nodes: [] },
  {
    kind: 'tree',
    ...base('tree-in-a-circle'),
    root: 'missing',
    nodes: Array.from({ length: 20 }, (_, index) => ({
      id: `t${index}`,
      kind: (['question', 'action', 'escalate'] as const)[index % 3] ?? 'action',
      name: text(index),
      lines: lines(index, (index % 7) + 1),
      answers: [
        { label: text(index + 2), to: `t${(index + 1) % 20}` },
        { label: 'no', to: `t${(index * 3) % 20}` },
        { label: 'lost', to: 'nowhere' },
      ],
    })),
  },
  {
    kind: 'sequence',
    ...base('no-one'),
    participants: [],
    messages: [{ from: 'a', to: 'b', text: 'x', kind: 'call', lines: [] }],
  },
  ...[3, 9].map(
    (count): Diagram => ({
      kind: 'sequence',
      ...base(`talk-${count}`),
      participants: Array.from({ length: count }, (_, index) => ({
        id: `p${index}`,
        name: text(index + count),
        layer: 'edge',
        lines: lines(index, 2),
      })),
      messages: hostileTexts.map((each, index) => ({
        from: `p${index % count}`,
        to: index === 5 ? 'gone' : `p${(index * 2) % count}`,
        text: each,
        kind: (['call', 'reply', 'async'] as const)[index % 3] ?? 'call',
        lines: lines(index, index % 3),
      })),
    }),
  ),
  {
    // One id on two cards, and numbers longer than their badge: a link once ran through one.
    kind: 'graph',
    ...base('cascade-knot'),
    direction: 'down',
    groups: [],
    cascade: { outcome: [] },
    nodes: (['a', 'b', 'a'] as const).map((id) => ({
      id,
      name: id,
      shape: 'box',
      layer: 'user',
      lines: id === 'b' ? knotted.slice(0, 2) : [],
    })),
    links: [
      { from: 'a', to: 'b', kind: 'sync', order: Number.POSITIVE_INFINITY, lines: knotted },
      { from: 'a', to: 'a', kind: 'sync', order: Number.NEGATIVE_INFINITY, lines: knotted },
      { from: 'a', to: 'a', kind: 'sync', lines: [] },
      { from: 'b', to: 'a', kind: 'sync', order: 1e308, lines: [] },
    ],
  },
  ...hostileCharts,
]
