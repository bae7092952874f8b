import type { Diagram, GraphDiagram, Line, LinkKind } from '../../../src/core/diagram/model.ts'
import { hostileParts } from './hostile-parts.ts'

export const hostileTexts: readonly string[] = [
  '</text><script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)"/>',
  ']]> <!-- &amp; &#x3c;script&#x3e;',
  'javascript:alert(1)',
  '\u0000\u0001\u000b\u001f\ufffe\ud800 lone',
  'url(javascript:x);} .atlas-svg{display:none',
  '書き込みが失敗しました。レプリカは数時間遅れています、確認してください',
  'שגיאה בחיבור למסד הנתונים — اتصال قاعدة البيانات',
  '🔥🔥🔥 family 👨‍👩‍👧‍👦 flag 🇩🇪 keycap 1️⃣',
  'e\u0301'.repeat(40),
  'x'.repeat(300),
  `${'long words in a long label '.repeat(11)}end`,
  'https://example.org/a/very/long/path?with=parameters&and=more#'.repeat(4),
  'line one\nline two\r\nline three',
  '   ',
  '',
]

const lines = (seed: number, count = 3): readonly Line[] =>
  (['product', 'fact', 'limit', 'cost', 'failure', 'command', 'note'] as const)
    .slice(0, count)
    .map((role, index) => ({
      role,
      text: hostileTexts[(seed + index) % hostileTexts.length] ?? '',
      cites: index === 0 ? Array.from({ length: 40 }, (_, n) => n + 1) : [seed],
    }))

const text = (seed: number): string => hostileTexts[seed % hostileTexts.length] ?? ''
const base = (id: string) => ({ id, title: text(0), description: text(1) })

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
  { kind: 'stages', ...base('no-stages'), stages: [] },
  {
    kind: 'stages',
    ...base('odd-stages'),
    measure: text(11),
    stages: hostileTexts.map((each, index) => ({
      name: each,
      ...(index % 3 === 0
        ? {}
        : { value: [0, -5, Number.NaN, 1e12, 7][index % 5] ?? 0, valueLabel: text(index + 1) }),
      sections:
        index === 4
          ? []
          : [
              { heading: text(index + 7), lines: lines(index) },
              { heading: 'same', lines: [] },
              { heading: 'same', lines: lines(index + 1, 2) },
            ],
      pointOfNoReturn: index % 5 === 0,
    })),
  },
  { kind: 'sankey', ...base('no-flows'), unit: '', flows: [] },
  {
    kind: 'sankey',
    ...base('circle'),
    unit: 'x',
    flows: [
      { from: 'a', to: 'b', value: 1, label: '1', cites: [] },
      { from: 'b', to: 'a', value: 1, label: '1', cites: [] },
      { from: 'a', to: 'a', value: 3, label: '3', cites: [] },
    ],
  },
  {
    kind: 'sankey',
    ...base('odd-flows'),
    unit: text(0),
    flows: [
      ...hostileTexts.slice(0, 14).map((to, index) => ({
        from: index < 7 ? 'Whole' : 'https',
        to: `${to}${index}`,
        value: [1e9, 0.001, 5, 100][index % 4] ?? 1,
        label: text(index + 9),
        cites: [1],
      })),
      { from: 'Whole', to: 'https', value: 5, label: '5', cites: [] },
      { from: 'Whole', to: 'zero', value: 0, label: 'nothing', cites: [] },
      { from: 'Whole', to: 'nan', value: Number.NaN, label: 'no number', cites: [] },
      { from: 'https', to: 'merge', value: 5, label: 'five', cites: [] },
      { from: 'Whole', to: 'merge', value: 5, label: 'six', cites: [2] },
    ],
  },
  ...(['ladder', 'waterfall', 'limits'] as const).map(
    (style): Diagram => ({
      kind: 'bars',
      ...base(`odd-${style}`),
      style,
      unit: text(0),
      bars: hostileTexts.map((name, index) => ({
        name,
        values: [0, -1, Number.NaN, 1e9, 1e-6]
          .slice(0, index % 6)
          .map((value, at) => ({ label: text(index + at), value, shown: text(index + at + 5), cites: [at] })),
        ...(index % 2 === 0
          ? { limit: { value: 10 ** (index - 4), shown: text(index + 2), cites: [1] } }
          : {}),
        ...(index % 3 === 0 ? { note: text(index + 4) } : {}),
      })),
    }),
  ),
  ...[2, 12].map(
    (count): Diagram => ({
      kind: 'table',
      ...base(`odd-table-${count}`),
      columns: Array.from({ length: count }, (_, index) => text(index + 6)),
      rows: hostileTexts.map((name, index) => ({
        name,
        cells: Array.from({ length: (index % count) + 1 }, (_, at) => lines(index + at, at % 7)),
      })),
    }),
  ),
]
