import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { GraphDiagram, GraphLink, GraphNode, LinkKind } from '../model.ts'
import { blastRadius } from './blast-radius.ts'
import { type Fate, weight } from './fate.ts'

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  name: id.toUpperCase(),
  shape: 'box',
  layer: 'service',
  lines: [],
  ...more,
})
const link = (from: string, to: string, kind: LinkKind, more: Partial<GraphLink> = {}): GraphLink => ({
  from,
  to,
  kind,
  lines: [{ role: 'fact', text: `${from}-${to}`, cites: [] }],
  ...more,
})
const graph = (nodes: readonly GraphNode[], links: readonly GraphLink[]): GraphDiagram => ({
  kind: 'graph',
  id: 'g',
  title: 'G',
  description: '',
  direction: 'down',
  groups: [
    { id: 'held', name: 'Held', layer: 'service', lines: [], domain: { size: 2, hasBulkhead: true } },
    { id: 'open', name: 'Open', layer: 'service', lines: [], domain: { size: 2, hasBulkhead: false } },
  ],
  nodes,
  links,
})
const fates = (diagram: GraphDiagram, ...failed: string[]): Record<string, Fate> =>
  Object.fromEntries(blastRadius(diagram, failed).hits.map(({ node: id, fate }) => [id, fate]))
const timeout = { kind: 'timeout', text: '5 seconds', cites: [3] } as const

test('a caller with nothing else to ask fails with what it asks, guard or no guard', () => {
  const links = [link('a', 'b', 'sync', { guards: [timeout] })]
  assert.deepEqual(fates(graph([node('a'), node('b')], links), 'b'), { b: 'failed', a: 'failed' })
})

test('a timeout holds the failure to what was asked; without one the caller is taken to fail', () => {
  const nodes = [node('a'), node('b'), node('c')]
  const guarded = graph(nodes, [link('a', 'b', 'sync', { guards: [timeout] }), link('a', 'c', 'sync')])
  assert.deepEqual(fates(guarded, 'b'), { b: 'failed', a: 'degraded' })
  const [, hit] = blastRadius(guarded, ['b']).hits
  assert.equal(hit?.effect?.why, 'no answer from B (a-b); the rest goes on, by its timeout: 5 seconds')
  assert.deepEqual(hit?.effect?.cites, [3])
  const open = graph(nodes, [link('a', 'b', 'sync'), link('a', 'c', 'sync')])
  assert.deepEqual(fates(open, 'b'), { b: 'failed', a: 'failed' })
  assert.equal(blastRadius(open, ['b']).hits[1]?.effect?.isWorstCase, true)
})

test('a fallback stands in until it fails as well', () => {
  const diagram = graph(
    [node('a'), node('b'), node('c')],
    [link('a', 'b', 'sync'), link('a', 'c', 'fallback')],
  )
  assert.deepEqual(fates(diagram, 'b'), { b: 'failed', a: 'spared' })
  assert.deepEqual(fates(diagram, 'b', 'c'), { b: 'failed', c: 'failed', a: 'failed' })
})

test('retries cover what answers in part, and do not bring back what is gone', () => {
  const retry = { kind: 'retry', text: 'twice', cites: [] } as const
  const nodes = [node('a'), node('b'), node('c'), node('d')]
  const links = (guards?: readonly (typeof retry)[]) => [
    link('a', 'b', 'sync', guards ? { guards } : {}),
    link('b', 'c', 'sync', { guards: [timeout] }),
    link('b', 'd', 'sync'),
  ]
  assert.equal(fates(graph(nodes, links()), 'c').a, 'degraded')
  assert.equal(fates(graph(nodes, links([retry])), 'c').a, 'spared')
  assert.equal(fates(graph(nodes, links([retry])), 'b').a, 'failed')
})

test('a bulkhead keeps a failure in its domain', () => {
  const nodes = (group: string) => [node('a', { group }), node('b', { group: 'other' })]
  const links = [link('a', 'b', 'failure')]
  assert.equal(fates(graph(nodes('held'), links), 'a').b, 'degraded')
  assert.equal(fates(graph(nodes('open'), links), 'a').b, 'failed')
})

test('messages, copies and commands go the way they are drawn', () => {
  const diagram = graph(
    [node('a'), node('b'), node('c'), node('d'), node('e')],
    [
      link('a', 'b', 'async'),
      link('a', 'c', 'replication'),
      link('a', 'd', 'control'),
      link('e', 'a', 'sync'),
    ],
  )
  assert.deepEqual(fates(diagram, 'a'), {
    a: 'failed',
    b: 'degraded',
    c: 'degraded',
    d: 'spared',
    e: 'failed',
  })
  assert.deepEqual(fates(diagram, 'c'), { c: 'failed', a: 'spared' })
})

test('a failure goes back along a path of packets to the user, and stops at a queue', () => {
  const path = (shape: GraphNode['shape']) =>
    graph(
      [node('u', { shape: 'person' }), node('a'), node('b', { shape }), node('c'), node('d')],
      [link('u', 'a', 'sync'), link('a', 'b', 'async'), link('b', 'c', 'async'), link('c', 'd', 'sync')],
    )
  assert.deepEqual(fates(path('box'), 'd'), {
    d: 'failed',
    c: 'failed',
    b: 'degraded',
    a: 'degraded',
    u: 'degraded',
  })
  assert.deepEqual(fates(path('queue'), 'd'), { d: 'failed', c: 'failed', b: 'spared' })
})

test('says in which order, and what users lose', () => {
  const diagram = graph(
    [node('u', { shape: 'person' }), node('a'), node('b')],
    [link('u', 'a', 'sync'), link('a', 'b', 'sync')],
  )
  const { hits, lost } = blastRadius(diagram, ['b'])
  assert.deepEqual(
    hits.map(({ node: id, wave }) => [id, wave]),
    [
      ['b', 0],
      ['a', 1],
      ['u', 2],
    ],
  )
  assert.deepEqual(lost, [{ text: 'Lost for U: all of u-a.', cites: [] }])
})

test('a domain that has failed whole is told of in the entry’s words, one that stands in part is not', () => {
  const diagram = graph([node('a', { group: 'held' }), node('b', { group: 'held' })], [])
  const [held, ...others] = diagram.groups
  assert.ok(held)
  const domain = { size: 2, hasBulkhead: true, loses: { text: 'All writes.', cites: [4] } }
  const told = { ...diagram, groups: [{ ...held, domain }, ...others] }
  assert.deepEqual(blastRadius(told, ['a', 'b']).lost[0], {
    text: 'With Held, as the entry says: All writes.',
    cites: [4],
  })
  assert.equal(blastRadius(told, ['a']).lost.length, 1)
})

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
