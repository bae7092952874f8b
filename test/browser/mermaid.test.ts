import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toMermaid } from '../../src/core/diagram/emit/mermaid/to-mermaid.ts'
import type { Diagram } from '../../src/core/diagram/model.ts'
import { useMermaid } from '../support/mermaid-page.ts'
import { diagramModel } from '../support/models.ts'
import { spoiltModel } from '../support/spoilt-models.ts'

const render = useMermaid()

test('the harness itself sees what does not render', async () => {
  const broken = await render('flowchart TB\n  a[Load (balancer)]\n')
  assert.equal(broken.ok, false)
  const clock = await render('timeline\n  section S\n    09:37 : Typo\n')
  assert.equal(clock.ok, false)
})

test('any model gives text that the real Mermaid parses and renders', async () => {
  await fc.assert(
    fc.asyncProperty(diagramModel, async (diagram) => {
      const text = toMermaid(diagram)
      const result = await render(text)
      assert.ok(result.ok, `${result.message}\n\n${text}`)
    }),
    { numRuns: Number(process.env.MERMAID_RUNS ?? 150), endOnFailure: false },
  )
})

test('a spoilt model does not keep the real Mermaid from rendering', async () => {
  await fc.assert(
    fc.asyncProperty(spoiltModel, async (diagram) => {
      const text = toMermaid(diagram)
      const result = await render(text)
      assert.ok(result.ok, `${result.message}\n\n${text}`)
    }),
    { numRuns: Number(process.env.MERMAID_RUNS ?? 150), endOnFailure: true },
  )
})

const hard = 'lag > 5s; "q" #1 <b> & (x) [y] {z} 50% $3 09:37: é→日本'
const head = { id: 'x', title: 'T', description: 'D' } as const
const line = { text: hard, role: 'fact', cites: [] } as const
const carriers: readonly Diagram[] = [
  {
    ...head,
    kind: 'graph',
    direction: 'down',
    groups: [{ id: 'g', name: hard, layer: 'data', lines: [] }],
    nodes: [{ id: 'end', name: 'Node', shape: 'box', layer: 'data', group: 'g', lines: [line] }],
    links: [{ from: 'end', to: 'end', kind: 'sync', lines: [line] }],
  },
  {
    ...head,
    kind: 'timeline',
    phases: [{ name: 'P', events: [{ at: '09:37 UTC', text: hard, cites: [] }] }],
  },
  {
    ...head,
    kind: 'tree',
    root: 'a',
    nodes: [
      { id: 'a', kind: 'question', name: hard, lines: [], answers: [{ label: 'yes', to: 'b' }] },
      { id: 'b', kind: 'action', name: 'B', lines: [], answers: [] },
    ],
  },
  {
    ...head,
    kind: 'sequence',
    participants: [{ id: 'a', name: 'A', layer: 'data', lines: [] }],
    messages: [{ from: 'a', to: 'a', text: hard, kind: 'call', lines: [line] }],
  },
  { ...head, kind: 'stages', stages: [{ name: hard, sections: [], pointOfNoReturn: false }] },
  { ...head, kind: 'table', columns: ['A', 'B'], rows: [{ name: hard, cells: [] }] },
]

for (const diagram of carriers) {
  test(`a ${diagram.kind} shows a label exactly as the model has it`, async () => {
    const result = await render(toMermaid(diagram))
    assert.ok(result.ok, result.message)
    assert.ok(result.text.includes(hard.replace(/\s+/g, '')), result.text)
  })
}
