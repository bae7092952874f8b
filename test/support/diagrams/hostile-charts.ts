import type { Diagram } from '../../../src/core/diagram/model.ts'
import {
  hostileBase as base,
  hostileTexts,
  hostileLines as lines,
  hostileText as text,
} from './hostile-texts.ts'

/** Stages, sankeys, bars and tables that nobody should make. */
export const hostileCharts: readonly Diagram[] = [
  { kind: 'stages', ...base('no-stages'), stages: [] },
  ...(['levels', 'phases'] as const).map(
    (style): Diagram => ({
      kind: 'stages',
      style,
      ...base(`odd-${style}`),
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
        ...(index % 4 === 0
          ? {}
          : { rollback: lines(index, index % 4), percentMoved: [0, 250, Number.NaN, -3][index % 4] ?? 0 }),
      })),
    }),
  ),
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
      { from: 'Whole', to: 'merge', value: 5, label: 'six', cites: [2], unexplained: true },
    ],
    whole: lines(3, 4),
    unitCosts: hostileTexts.map((unit, index) => ({ unit, lines: lines(index, index % 3) })),
    missing: hostileTexts,
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
        ...(index % 5 === 0 ? { target: true } : {}),
      })),
      total: { label: text(2), value: style === 'limits' ? Number.NaN : 5e8, shown: text(11), cites: [1] },
      missing: hostileTexts,
    }),
  ),
  ...[2, 12].map(
    (count): Diagram => ({
      kind: 'table',
      ...base(`odd-table-${count}`),
      columns: Array.from({ length: count }, (_, index) => text(index + 6)),
      rows: hostileTexts.map((name, index) => ({
        name,
        ...(index % 3 === 0 ? {} : { group: text(index - (index % 2)) }),
        cells: Array.from({ length: (index % count) + 1 }, (_, at) => lines(index + at, at % 7)),
      })),
    }),
  ),
]
