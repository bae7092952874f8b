import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sankeySample } from '../../../../../../test/support/diagrams/sankey-sample.ts'
import { outline, wholeOf } from './flow-graph.ts'
import { placeNodes } from './place-nodes.ts'

const flow = (from: string, to: string, value = 1) => ({ from, to, value, label: '', cites: [] })

test('the whole is what flows out of where nothing flows in', () =>
  assert.equal(wholeOf(sankeySample.flows), 487_000))

test('an outline has each part below what it is a part of', () =>
  assert.deepEqual(
    outline([flow('all', 'a'), flow('all', 'b'), flow('a', 'a1'), flow('a', 'both'), flow('b', 'both')]).map(
      ({ source, rows }) => [source, ...rows.map((row) => `${'-'.repeat(row.depth)}${row.flow.to}`)],
    ),
    [['all', 'a', '-a1', '-both', 'b', '-both']],
  ))

test('an outline loses no flow of a circle', () =>
  assert.equal(
    outline([flow('a', 'b'), flow('b', 'a'), flow('a', 'a')]).flatMap(({ rows }) => rows).length,
    3,
  ))

test('neighbours are as far apart as their labels, and what does not divide is at the right edge', () => {
  const { nodes } = placeNodes(sankeySample.flows, {
    top: 10,
    height: 250,
    right: 400,
    nodeWidth: 12,
    labelHeight: () => 34,
  })
  const middle = ({ y0 = 0, y1 = 0 }): number => (y0 + y1) / 2
  const last = nodes.filter(({ x1 }) => x1 === 400)
  assert.deepEqual(
    last.map(({ name }) => name.split(',')[0]),
    [
      'EC2',
      'Lambda',
      'EKS',
      'S3',
      'RDS',
      'DynamoDB',
      'Not explained',
      'Transfer between regions',
      'Monitoring',
    ],
  )
  for (const [index, node] of last.entries()) {
    const above = last[index - 1]
    if (above) assert(middle(node) - middle(above) >= 34, node.name)
  }
})
