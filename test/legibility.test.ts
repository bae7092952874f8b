import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { analyse } from '../src/core/analyse.ts'
import { composeScene } from '../src/core/diagram/emit/svg/compose-scene.ts'
import { legibilityOf } from '../src/core/diagram/emit/svg/legibility/legibility-of.ts'
import { settingFor } from '../src/core/diagram/emit/svg/setting.ts'
import type { Shape } from '../src/core/diagram/emit/svg/to-svg.ts'
import type { Diagram } from '../src/core/diagram/model.ts'
import { viewsOf } from '../src/core/diagram/views/views-of.ts'
import { createDrawContext } from '../src/shell/build/draw-context.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { allSamples } from './support/diagrams/all-samples.ts'
import { hostileSamples } from './support/diagrams/hostile-samples.ts'
import { diagramModel } from './support/models.ts'

const context = createDrawContext()
const shapes: readonly Shape[] = ['wide', 'narrow']

/** What is wrong with a diagram in both shapes, one sentence each. */
async function faultsOf(diagram: Diagram): Promise<readonly string[]> {
  const found: string[] = []
  for (const shape of shapes) {
    const scene = await composeScene(diagram, settingFor(shape, context))
    for (const { kind, message, place } of legibilityOf(scene, shape))
      found.push(`${shape}: ${kind} at ${Math.round(place.x)}, ${Math.round(place.y)}: ${message}`)
  }
  return found
}

const { value: corpus } = analyse(readTree(fileURLToPath(new URL('../atlas', import.meta.url))))

test('the corpus has diagrams to measure', () => {
  assert.ok([...corpus.entries.values()].flatMap(viewsOf).length > 20)
})

for (const entry of corpus.entries.values()) {
  for (const diagram of viewsOf(entry)) {
    test(`${entry.id}: ${diagram.id} is legible, wide and narrow`, async () => {
      assert.deepEqual(await faultsOf(diagram), [])
    })
  }
}

for (const diagram of [...allSamples, ...hostileSamples]) {
  test(`the sample ${diagram.kind} ${diagram.id} is legible, wide and narrow`, async () => {
    assert.deepEqual(await faultsOf(diagram), [])
  })
}

test('any model is drawn legibly', async () => {
  await fc.assert(
    fc.asyncProperty(diagramModel, async (diagram) => {
      assert.deepEqual(await faultsOf(diagram), [])
    }),
    { numRuns: 300 },
  )
})
