import fc from 'fast-check'
import type { Diagram, Layer, Line, LinkKind } from '../../src/core/diagram/model.ts'
import { budgetModel } from './budget-models.ts'
import { intervalModel } from './interval-models.ts'

const nasty = [
  'Impact: 3 AZs',
  'lag > 5s; "q" #1 <b> & (x) [y] {z} 50% $3 09:37: é→日本',
  '%%{init: {"securityLevel": "loose"}}%%',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'end',
  'click A href "javascript:alert(1)"',
  '`markdown` **bold**',
  '-->|x| B',
  'شبكة معطلة',
  '🔥🔥',
  '#quot;#35;&amp;',
  'a\nb\tc',
  '---\ntitle: x\n---',
  '%% comment',
  '\\u0000 \\n',
  'x'.repeat(120),
]

/** Texts that authors write, and those that break diagrams. */
export const labelText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) },
)

const layer = fc.constantFrom<Layer>('user', 'edge', 'service', 'data', 'control', 'external')
const cites = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 })
const line: fc.Arbitrary<Line> = fc.record({
  text: labelText,
  role: fc.constantFrom<Line['role']>('product', 'fact', 'limit', 'cost', 'failure', 'command', 'note'),
  cites,
  effect: fc.constantFrom(undefined, 'reads' as const, 'changes' as const),
}) as fc.Arbitrary<Line>
const lines = fc.array(line, { maxLength: 3 })
const head = { id: fc.constant('picture'), title: labelText, description: labelText }
const ids = (names: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...names)
const names = ['end', 'style', 'a', 'b-b', 'graph', 'x', '1', 'class']
const value = fc.oneof(
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
  fc.constant(1e-9),
)

const graph = fc.uniqueArray(ids(names), { minLength: 0, maxLength: 6 }).chain((nodeIds) =>
  fc.record({
    kind: fc.constant('graph' as const),
    boundaries: fc.constantFrom(undefined, [{ name: nasty[1] ?? '', members: ['a', 'end'] }]),
    cascade: fc.constantFrom(
      undefined,
      { outcome: [] },
      { outcome: [{ text: nasty[1], role: 'failure', cites: [] }] },
    ),
    budget: fc.option(budgetModel(labelText, value, cites), { nil: undefined }),
    ...head,
    direction: fc.constantFrom('down' as const, 'right' as const),
    groups: fc.uniqueArray(fc.record({ id: ids(['g1', 'g2', 'end']), name: labelText, layer, lines }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
    nodes: fc.tuple(
      ...nodeIds.map((id) =>
        fc
          .record(
            {
              name: labelText,
              shape: fc.constantFrom(
                'box' as const,
                'store' as const,
                'queue' as const,
                'person' as const,
                'event' as const,
              ),
              layer,
              group: ids(['g1', 'g2', 'none']),
              lines,
            },
            { requiredKeys: ['name', 'shape', 'layer', 'lines'] },
          )
          .map((node) => ({ id, ...node })),
      ),
    ),
    links:
      nodeIds.length === 0
        ? fc.constant([])
        : fc.array(
            fc.record(
              {
                from: ids(nodeIds),
                to: ids(nodeIds),
                kind: fc.constantFrom<LinkKind>(
                  'sync',
                  'async',
                  'replication',
                  'fallback',
                  'control',
                  'failure',
                ),
                order: fc.integer({ min: 1, max: 9 }),
                lines,
              },
              { requiredKeys: ['from', 'to', 'kind', 'lines'] },
            ),
            { maxLength: 8 },
          ),
  }),
)

const timeline = fc.record({
  kind: fc.constant('timeline' as const),
  ...head,
  intervals: intervalModel(labelText),
  phases: fc.array(
    fc.record({
      name: labelText,
      events: fc.array(
        fc.record(
          {
            at: fc.oneof(fc.constantFrom('09:37 UTC', '2018-10-21 22:52 UTC'), labelText),
            epochSeconds: fc.integer({ min: 0, max: 2e9 }),
            text: labelText,
            cites,
          },
          { requiredKeys: ['at', 'text', 'cites'] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

const treeIds = ['a', 'end', 'c', 'd']
const tree = fc.record({
  kind: fc.constant('tree' as const),
  ...head,
  root: fc.constant('a'),
  nodes: fc.tuple(
    ...treeIds.map((id, index) =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('question' as const, 'action' as const, 'escalate' as const),
        name: labelText,
        lines,
        answers:
          index + 1 < treeIds.length
            ? fc.array(fc.record({ label: labelText, to: ids(treeIds.slice(index + 1)) }), { maxLength: 3 })
            : fc.constant([]),
      }),
    ),
  ),
})

const sequence = fc.record({
  kind: fc.constant('sequence' as const),
  ...head,
  participants: fc.tuple(
    ...['a', 'end', 'c'].map((id) => fc.record({ id: fc.constant(id), name: labelText, layer, lines })),
  ),
  messages: fc.array(
    fc.record({
      from: ids(['a', 'end', 'c']),
      to: ids(['a', 'end', 'c']),
      text: labelText,
      kind: fc.constantFrom('call' as const, 'reply' as const, 'async' as const),
      lines,
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

const stages = fc.record({
  kind: fc.constant('stages' as const),
  ...head,
  stages: fc.array(
    fc.record(
      {
        name: labelText,
        value,
        valueLabel: labelText,
        sections: fc.array(fc.record({ heading: labelText, lines }), { maxLength: 3 }),
        pointOfNoReturn: fc.boolean(),
      },
      { requiredKeys: ['name', 'sections', 'pointOfNoReturn'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
})

const sankey = fc.record({
  kind: fc.constant('sankey' as const),
  ...head,
  unit: labelText,
  flows: fc.uniqueArray(labelText, { minLength: 1, maxLength: 6 }).chain((targets) =>
    fc.tuple(
      ...targets.map((to) =>
        fc.record({
          from: fc.constant('Total'),
          to: fc.constant(`${to}.`),
          value,
          label: labelText,
          cites,
        }),
      ),
    ),
  ),
})

const bars = fc.record({
  kind: fc.constant('bars' as const),
  ...head,
  style: fc.constantFrom('ladder' as const, 'waterfall' as const, 'limits' as const),
  unit: labelText,
  bars: fc.array(
    fc.record(
      {
        name: labelText,
        values: fc.array(fc.record({ label: labelText, value, shown: labelText, cites }), {
          minLength: 1,
          maxLength: 4,
        }),
        limit: fc.record({ value, shown: labelText, cites }),
        note: labelText,
      },
      { requiredKeys: ['name', 'values'] },
    ),
    { minLength: 1, maxLength: 5 },
  ),
})

const table = fc.record({
  kind: fc.constant('table' as const),
  ...head,
  columns: fc.array(labelText, { minLength: 2, maxLength: 4 }),
  rows: fc.array(fc.record({ name: labelText, cells: fc.array(lines, { maxLength: 3 }) }), { maxLength: 4 }),
})

const families = [graph, timeline, tree, sequence, stages, sankey, bars, table]

/** Any model the views can make, of each family alike. */
export const diagramModel = fc.oneof(...families) as fc.Arbitrary<Diagram>
