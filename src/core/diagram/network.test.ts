import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allSamples } from '../../../test/support/diagrams/all-samples.ts'
import { isNetwork, networkOf } from './network.ts'

for (const diagram of allSamples.filter(isNetwork)) {
  test(`${diagram.kind} ${diagram.id}: every line joins cards that are there, with words for both ends`, () => {
    const { nodes, links } = networkOf(diagram)
    const ids = new Set(nodes.map(({ id }) => id))
    assert.ok(nodes.length > 1 && links.length > 0)
    for (const { from, to, forth, back } of links) {
      assert.ok(ids.has(from) && ids.has(to), `${from} to ${to}`)
      assert.ok(forth !== '' && back !== '' && forth !== back)
    }
  })
}

test('cards keep what they say, and the name of the band that holds them', () => {
  const diagram = allSamples.filter(isNetwork).find((each) => each.kind === 'graph' && each.groups.length > 0)
  assert.ok(diagram?.kind === 'graph')
  const [node] = networkOf(diagram).nodes
  assert.deepEqual(node?.lines, diagram.nodes[0]?.lines)
  assert.equal(node?.group, diagram.groups.find(({ id }) => id === diagram.nodes[0]?.group)?.name)
})
