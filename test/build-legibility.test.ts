import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type BuildRequest, buildSite } from '../src/shell/build/build-site.ts'
import { drawAll } from '../src/shell/build/draw-all.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { copyOfAtlas, temporaryFolder } from './support/run-atlas.ts'

const only = 'incidents/github-2018-10-21'

/** The real drawing, with one fault found in each timeline. */
const drawBadly: typeof drawAll = (diagrams, onDrawn) =>
  drawAll(diagrams, (diagram, drawing) => {
    const place = { x: 10, y: 240.4, width: 50, height: 12 }
    const fault = { shape: 'narrow', kind: 'overlapping-text', place, message: '“A” overlaps “B”.' } as const
    return onDrawn(diagram, { ...drawing, faults: diagram.kind === 'timeline' ? [fault] : [] })
  })

test('a picture that cannot be read stops the build, each time, and a draft says so', async (context) => {
  const folder = temporaryFolder(context)
  const tree = readTree(join(copyOfAtlas(context), 'atlas'))
  const build = (more: Partial<BuildRequest>) =>
    buildSite({
      tree,
      only,
      out: join(folder, 'dist'),
      cache: join(folder, 'cache'),
      draft: false,
      onProgress: () => undefined,
      ...more,
    })
  for (let time = 0; time < 2; time++) {
    const result = await build({ drawAll: drawBadly })
    assert.equal(result.state, 'refused')
    const [found, ...others] = result.state === 'refused' ? result.diagnostics : []
    assert.deepEqual(others, [])
    assert.equal(found?.code, 'diagram-is-legible')
    assert.equal(found?.path, `${only}.yaml`)
    assert.equal(found?.message, 'In the narrow picture “timeline”, 240 px from its top: “A” overlaps “B”.')
    assert.ok(found?.range)
    assert.ok(!existsSync(join(folder, 'dist')))
  }
  assert.equal((await build({ drawAll: drawBadly, draft: true })).state, 'built')
  assert.match(readFileSync(join(folder, 'dist', `${only}.html`), 'utf8'), /has open findings/)
  assert.equal((await build({})).state, 'built')
  assert.doesNotMatch(readFileSync(join(folder, 'dist', `${only}.html`), 'utf8'), /has open findings/)
})
