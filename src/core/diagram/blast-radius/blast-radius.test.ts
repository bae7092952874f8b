import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fates, graph, link, node } from '../../../../test/support/diagrams/small-graph.ts'
import type { GraphNode } from '../model.ts'
import { blastRadius } from './blast-radius.ts'

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
