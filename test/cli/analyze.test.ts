import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from '../../src/core/analyse.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { runAtlas } from '../support/run-atlas.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const atlas = (words: readonly string[]) => runAtlas(repository, words)

describe('atlas analyze incidents', () => {
  test('counts every incident once, by causes that add up', async () => {
    const { code, out } = await atlas(['analyze', 'incidents', '--json'])
    const corpus = analyse(readTree(join(repository, 'atlas'))).value
    const incidents = [...corpus.entries.values()].filter(({ kind }) => kind === 'incident')
    const { count, causes } = JSON.parse(out) as { count: number; causes: { count: number }[] }
    assert.equal(code, 0)
    assert.equal(count, incidents.length)
    assert.equal(
      causes.reduce((sum, each) => sum + each.count, 0),
      count,
    )
  })
  test('prints blocks with counts and intervals, and groups on request', async () => {
    const { out } = await atlas(['analyze', 'incidents'])
    assert.match(out, /^\d+ incidents of \d+ organisations, \d{4} to \d{4}\./)
    assert.match(out, /\n {2}code +\d+ of \d+ \(\d+ %; \d+–\d+ %\)\n/)
    assert.match((await atlas(['analyze', 'incidents', '--by', 'year'])).out, /^2011\n/)
  })
  test('says what it can analyse and group by', async () => {
    const other = await atlas(['analyze', 'guides'])
    assert.deepEqual([other.code, /analyze incidents/.test(other.err)], [2, true])
    const by = await atlas(['analyze', 'incidents', '--by', 'colour'])
    assert.deepEqual([by.code, /cause, organisation, year, trigger/.test(by.err)], [2, true])
  })
})
