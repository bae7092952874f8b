import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { loadCorpus } from '../../src/core/corpus/load.ts'
import { readFiguresCount, secondReadingOf } from '../../src/core/corpus/second-readings-of.ts'
import { secondReadingText } from '../../src/core/site/parts/second-reading.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { copyOfWholeAtlas, runAtlas } from '../support/run-atlas.ts'

const id = 'debugging-guides/etcd-database-space-exceeded'

const readOf = async (folder: string) => {
  const { value: corpus } = loadCorpus(readTree(join(folder, 'atlas')))
  const entry = corpus.entries.get(id)
  assert.ok(entry)
  return { entry, second: secondReadingOf(entry, corpus) }
}

test('a second reading is recorded, counted, told, and stale once a sentence with a figure is edited', async (context) => {
  const folder = copyOfWholeAtlas(context)
  const stats = async () =>
    JSON.parse((await runAtlas(folder, ['stats', '--json'])).out).secondReadings as Record<string, number>
  const before = await stats()
  const path = join(folder, 'atlas', 'second-readings', `${id}.yaml`)
  const earlier: unknown[] = existsSync(path) ? parse(readFileSync(path, 'utf8')) : []
  const all = readFiguresCount((await readOf(folder)).entry)
  const line = ['second-reading', id, '--by', 'Ada Example', '--figures', String(all - 1), '--unopened', '1']
  const { code, out, err } = await runAtlas(folder, [...line, '--corrected', '2', '--note', 'Two bounds.'])
  assert.equal(code, 0, err)
  assert.equal(out, `second-readings/${id}.yaml\n`)
  assert.equal(parse(readFileSync(path, 'utf8')).length, earlier.length + 1)
  assert.equal((await runAtlas(folder, ['check'])).code, 0)
  const after = await stats()
  assert.equal((after.figures ?? 0) - (before.figures ?? 0), all - 1)
  assert.equal((after.unopened ?? 0) - (before.unopened ?? 0), 1)
  assert.equal((after.corrected ?? 0) - (before.corrected ?? 0), 2)

  const { second } = await readOf(folder)
  assert.ok(second?.current)
  assert.match(
    secondReadingText(second),
    /a second reader \(Ada Example\).+1 further one rested on a source out of reach, and was held.+2 had to be corrected\.$/,
  )

  const file = join(folder, 'atlas', `${id}.yaml`)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, `# A comment, and no figure.\n${text}`)
  assert.equal((await readOf(folder)).second?.current, true)
  const [figure] = text.match(/\b\d+ (?=GB \[@)/) ?? []
  assert.ok(figure)
  writeFileSync(file, text.replace(figure, `up to ${figure}`))
  const edited = (await readOf(folder)).second
  assert.equal(edited?.current, false)
  assert.match(edited ? secondReadingText(edited) : '', /edited since\.$/)
})

test('what cannot be counted is refused, and nothing is written', async (context) => {
  const folder = copyOfWholeAtlas(context)
  const path = join(folder, 'atlas', 'second-readings', `${id}.yaml`)
  const before = existsSync(path) && readFileSync(path, 'utf8')
  const refused = async (...words: readonly string[]): Promise<string> => {
    const { code, err } = await runAtlas(folder, ['second-reading', ...words])
    assert.equal(code, 2)
    return err
  }
  const by = ['--by', 'Ada Example']
  assert.match(
    await refused(id, ...by, '--figures', '9999', '--corrected', '0'),
    /has \d+ figures from sources/,
  )
  assert.match(await refused(id, ...by, '--figures', 'many', '--corrected', '0'), /whole number, not “many”/)
  assert.match(await refused(id, ...by, '--figures', '3'), /Say how many: `--corrected 12`/)
  assert.match(await refused('incidents/no-such', ...by), /There is no entry “incidents\/no-such”/)
  assert.equal(existsSync(path) && readFileSync(path, 'utf8'), before)
})
