import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElkLayout } from './elk-layout.ts'
import type { LayoutRequest } from './graph-layout.ts'

const node = (id: string, group?: string) => ({ id, width: 100, height: 40, ...(group ? { group } : {}) })

const request: LayoutRequest = {
  direction: 'down',
  groups: [{ id: 'g', header: { width: 60, height: 20 } }],
  nodes: [node('a'), node('b', 'g'), node('c', 'g'), node('alone')],
  edges: [
    { id: '1', from: 'a', to: 'b', label: { width: 50, height: 14 } },
    { id: '2', from: 'a', to: 'c' },
    { id: '3', from: 'c', to: 'a' },
    { id: '4', from: 'b', to: 'b' },
  ],
}

test('every node, group and edge gets a place; groups hold their nodes and the name', async () => {
  const result = await createElkLayout().layout(request)
  assert.deepEqual([...result.nodes.keys()].sort(), ['a', 'alone', 'b', 'c'])
  const group = result.groups.get('g')
  const b = result.nodes.get('b')
  assert(group && b)
  assert(b.x >= group.x && b.x + b.width <= group.x + group.width)
  assert(b.y >= group.y + 20 && b.y + b.height <= group.y + group.height)
  for (const { points } of result.edges.values()) assert(points.length >= 2)
  assert.equal(result.edges.get('1')?.label?.width, 50)
})

test('two engines give the same result', async () => {
  const shown = (result: Awaited<ReturnType<ReturnType<typeof createElkLayout>['layout']>>) =>
    JSON.stringify([[...result.nodes], [...result.groups], [...result.edges]])
  const engine = createElkLayout()
  const first = shown(await engine.layout(request))
  assert.equal(shown(await engine.layout(request)), first)
  assert.equal(shown(await createElkLayout().layout(request)), first)
})

test('nothing in, nothing out', async () => {
  const result = await createElkLayout().layout({ direction: 'down', groups: [], nodes: [], edges: [] })
  assert.equal(result.nodes.size, 0)
})
