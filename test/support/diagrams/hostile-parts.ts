import type { LatencyBudget } from '../../../src/core/diagram/latency-budget.ts'
import type { Diagram, GraphDiagram, Line } from '../../../src/core/diagram/model.ts'

/** The rarer parts of models, made from the hostile texts, tangled graphs and lines of `hostile-samples.ts`. */
export function hostileParts(
  texts: readonly string[],
  tangled: GraphDiagram,
  grouped: GraphDiagram,
  lines: readonly Line[],
): readonly Diagram[] {
  const text = (seed: number): string => texts[seed % texts.length] ?? ''
  const budget: LatencyBudget = {
    hops: texts.map((name, index) => ({
      order: index + 1,
      name,
      ...(index % 3 === 0
        ? {}
        : { budget: { milliseconds: 10 ** (index % 13), shown: text(index + 4), cites: [1] } }),
      ...(index % 2 === 0
        ? {}
        : { measured: { milliseconds: index * 1e6, shown: text(index + 7), cites: [] } }),
      ...(index % 3 === 0 ? { missing: text(index + 2) } : {}),
    })),
    // A sum that its hops do not explain must not leave the picture.
    sum: { milliseconds: 1e15, shown: text(10) },
    objective: { milliseconds: 0, shown: text(11), cites: [2], name: text(6) },
    summary: text(11),
  }
  const ids = tangled.nodes.map(({ id }) => id)
  const from = 1e9
  return [
    { ...tangled, id: 'odd-budget', budget },
    { ...tangled, id: 'odd-cascade', cascade: { outcome: lines } },
    {
      ...grouped,
      id: 'odd-domains',
      groups: grouped.groups.map((group, index) => ({
        ...group,
        domain: { size: index * 3, hasBulkhead: index % 2 === 0 },
      })),
      links: grouped.links.map((link, index) => ({
        ...link,
        ...(index % 2 === 0 ? { lag: { role: 'fact' as const, text: text(index), cites: [3] } } : {}),
        ...(index % 3 === 0 ? { href: 'javascript:alert(1)' } : {}),
      })),
      boundaries: texts.map((name, index) => ({ name, members: ids.slice(index, 2 * index) })),
    },
    {
      kind: 'timeline',
      id: 'odd-intervals',
      title: text(0),
      description: text(1),
      phases: texts.map((name, index) => ({
        name,
        events: [{ at: text(index), epochSeconds: from + ((index * 7) % 5) * 1e6, text: name, cites: [] }],
      })),
      intervals: [
        { marker: 'detection', fromSeconds: from, toSeconds: from - 1e6, text: 'Ends before it begins' },
        { marker: 'recovery', fromSeconds: from, toSeconds: from + 4e6, text: text(6) },
        { marker: 'engagement', fromSeconds: from, toSeconds: from, text: text(11) },
      ],
    },
    {
      kind: 'tree',
      id: 'odd-commands',
      title: text(0),
      description: text(1),
      root: 'a',
      nodes: (['a', 'b'] as const).map((id, index) => ({
        id,
        kind: 'action',
        name: text(index),
        lines: texts.map((command, at) => ({
          role: 'command',
          text: command,
          cites: [],
          effect: at % 2 === 0 ? 'reads' : 'changes',
        })),
        answers: texts.map((label) => ({ label, to: id === 'a' ? 'b' : 'a' })),
      })),
    },
  ]
}
