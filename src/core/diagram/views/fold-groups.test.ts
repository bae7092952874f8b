import assert from 'node:assert/strict'
import { test } from 'node:test'
import { architectureSample } from '../../../../test/support/diagrams/architecture-sample.ts'
import { sixtySample } from '../../../../test/support/diagrams/sixty-sample.ts'
import { exampleEntry } from '../../../../test/support/example-atlas.ts'
import { analyse } from '../../analyse.ts'
import type { GraphDiagram } from '../model.ts'
import { foldGroups, mostCards } from './fold-groups.ts'
import { viewsOf } from './views-of.ts'

const href = 'architecture.html#nodes'

test('a picture within the budget stays as it is', () => {
  assert.equal(foldGroups(architectureSample, href), architectureSample)
})

test('the largest groups become one card each, until the rest fits', () => {
  const { nodes, description } = foldGroups(sixtySample, href)
  assert.deepEqual(
    nodes.filter(({ id }) => id.startsWith('fold:')).map(({ name }) => name),
    ['Services: 28 components', 'Stores: 16 components'],
  )
  assert.equal(nodes.length, 60 - 27 - 15)
  assert.ok(nodes.length <= mostCards)
  assert.match(description, /Shown as one card each: Services \(28\), Stores \(16\)\.$/)
  const services = nodes.find(({ id }) => id === 'fold:service')
  assert.equal(services?.href, href)
  assert.deepEqual(services?.lines, [
    {
      role: 'note',
      text: `${Array.from({ length: 8 }, (_, index) => `Services ${index + 1}`).join(', ')} and 20 more`,
      cites: [],
    },
  ])
})

test('links of folded components lead to the card, each pair and kind once', () => {
  const { nodes, links } = foldGroups(sixtySample, href)
  const known = new Set(nodes.map(({ id }) => id))
  assert.ok(links.every(({ from, to }) => known.has(from) && known.has(to)))
  const between = links.filter(({ from, to }) => from === 'fold:service' && to === 'fold:data')
  assert.deepEqual(
    between.map(({ kind, lines }) => [kind, lines.map(({ text }) => text)]),
    [
      ['sync', ['26 connections']],
      ['async', ['6 connections']],
    ],
  )
})

test('links inside a folded group go; a component’s link to itself outside of one stays', () => {
  const own: GraphDiagram = {
    ...sixtySample,
    links: [
      { from: 'service-1', to: 'service-2', kind: 'sync', lines: [] },
      { from: 'edge-1', to: 'edge-1', kind: 'sync', lines: [] },
      { from: 'edge-1', to: 'edge-2', kind: 'sync', lines: [] },
      { from: 'edge-1', to: 'edge-2', kind: 'sync', lines: [] },
    ],
  }
  assert.deepEqual(
    foldGroups(own, href).links.map(({ from, to }) => `${from} ${to}`),
    ['edge-1 edge-1', 'edge-1 edge-2', 'edge-1 edge-2'],
  )
})

const component = (id: string) => ({ id, name: id, layer: 'edge', product: 'Example' })
const forty = Array.from({ length: 40 }, (_, index) => component(`part-${index}`))
const layer = { id: 'edge', name: 'Edge', kind: 'edge' }

function firstView(kind: 'system-architecture' | 'system-failure-domains', parts: object): GraphDiagram {
  const path = `systems/github/${kind.slice('system-'.length)}.yaml`
  const { value: corpus } = analyse(new Map([[path, exampleEntry(kind, JSON.stringify(parts))]]))
  const entry = corpus.entries.get(path.replace('.yaml', ''))
  assert.ok(entry)
  const [picture] = viewsOf(entry)
  assert.ok(picture?.kind === 'graph')
  return picture
}

test('an entry with forty components in its layers is drawn folded', () => {
  const { nodes } = firstView('system-architecture', { layers: [layer], nodes: forty, links: [] })
  assert.deepEqual(
    nodes.map(({ name, href: to }) => [name, to]),
    [['Edge: 40 components', 'architecture.html#nodes']],
  )
})

test('components that no group holds stay as they are', () => {
  const { nodes } = firstView('system-failure-domains', { layers: [layer], nodes: forty, links: [] })
  assert.equal(nodes.length, 40)
})
