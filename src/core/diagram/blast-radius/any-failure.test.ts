import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fates, graph, link, node } from '../../../../test/support/diagrams/small-graph.ts'
import type { GraphLink } from '../model.ts'
import { blastRadius } from './blast-radius.ts'
import { type Fate, weight } from './fate.ts'

const timeout = { kind: 'timeout', text: '5 seconds', cites: [3] } as const
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const kinds = ['sync', 'async', 'replication', 'fallback', 'control', 'failure'] as const
const anyLink = fc.record({
  from: fc.constantFrom(...ids),
  to: fc.constantFrom(...ids),
  kind: fc.constantFrom(...kinds),
  guards: fc.subarray([timeout, { ...timeout, kind: 'retry' }, { ...timeout, kind: 'breaker' }] as const),
})
const anyGraph = fc
  .record({
    links: fc.array(anyLink, { maxLength: 16 }),
    groups: fc.array(fc.constantFrom('held', 'open', undefined), { minLength: 7, maxLength: 7 }),
    person: fc.nat(6),
    queue: fc.nat(6),
  })
  .map(({ links, groups, person, queue }) =>
    graph(
      ids.map((id, index) => {
        const group = groups[index]
        return node(id, {
          ...(group ? { group } : {}),
          shape: index === person ? 'person' : index === queue ? 'queue' : 'box',
        })
      }),
      links.map(({ from, to, kind, guards }) => link(from, to, kind, { guards })),
    ),
  )
const anyFailed = fc.subarray([...ids])
const heavy = (fate: Fate | undefined): number => (fate ? weight[fate] : 0)

test('to fail more never makes anything better', () => {
  fc.assert(
    fc.property(anyGraph, anyFailed, anyFailed, (diagram, some, more) => {
      const [few, many] = [fates(diagram, ...some), fates(diagram, ...some, ...more)]
      for (const id of ids) assert.ok(heavy(many[id]) >= heavy(few[id]), id)
    }),
    { numRuns: 2000 },
  )
})

test('what no chain of links joins to the failure is unaffected', () => {
  fc.assert(
    fc.property(anyGraph, anyFailed, (diagram, failed) => {
      const reached = new Set<string>(failed)
      for (let size = -1; size !== reached.size; ) {
        size = reached.size
        for (const { from, to } of diagram.links)
          if (reached.has(from) || reached.has(to)) reached.add(from).add(to)
      }
      const { hits, unaffected } = blastRadius(diagram, failed)
      for (const { node: id } of hits) assert.ok(reached.has(id), id)
      assert.equal(hits.length + unaffected.length, ids.length)
    }),
    { numRuns: 1000 },
  )
})

test('a fallback that stands spares whoever has it from what it asks, and harms nobody', () => {
  const calls = anyGraph.map((diagram) => ({
    ...diagram,
    links: diagram.links.filter(({ kind }) => kind === 'sync'),
  }))
  fc.assert(
    fc.property(calls, anyFailed, fc.constantFrom(...ids), (diagram, failed, spared) => {
      fc.pre(!failed.includes(spared))
      const before = fates(diagram, ...failed)
      const after = fates(
        {
          ...diagram,
          nodes: [...diagram.nodes, node('x')],
          links: [...diagram.links, link(spared, 'x', 'fallback')],
        },
        ...failed,
      )
      assert.ok(heavy(after[spared]) <= weight.spared)
      for (const id of ids) assert.ok(heavy(after[id]) <= heavy(before[id]), id)
    }),
    { numRuns: 1000 },
  )
})

test('a guard that is stated never makes anything worse', () => {
  fc.assert(
    fc.property(anyGraph, anyFailed, (diagram, failed) => {
      const bare = {
        ...diagram,
        links: diagram.links.map(({ guards: _, ...rest }): GraphLink => rest),
      }
      const [open, guarded] = [fates(bare, ...failed), fates(diagram, ...failed)]
      for (const id of ids) assert.ok(heavy(guarded[id]) <= heavy(open[id]), id)
    }),
    { numRuns: 1000 },
  )
})

test('every hit but the chosen names the link that decided it, and comes after what caused it', () => {
  fc.assert(
    fc.property(anyGraph, anyFailed, (diagram, failed) => {
      const { hits } = blastRadius(diagram, failed)
      const waves = new Map(hits.map(({ node: id, wave }) => [id, wave]))
      for (const { node: id, wave, effect } of hits) {
        if (wave === 0) continue
        assert.ok(effect && effect.why !== '')
        const other = effect.by.from === id ? effect.by.to : effect.by.from
        assert.ok(waves.has(other), `${id} is hit by ${other}, which is not`)
      }
    }),
  )
})
