import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { gitRepository } from '../support/git-repository.ts'
import { runAtlas, temporaryFolder } from '../support/run-atlas.ts'

/** An atlas with one pinned and one unpinned source, and the clone that the first is pinned to. */
function atlasWithClone(context: TestContext, figures: readonly string[]): string {
  const folder = temporaryFolder(context)
  const commit = gitRepository(join(folder, 'clones/example/posts'), {
    'post.md': 'Down for **24 hours and 11 minutes**; the link was gone for 43 seconds.',
  })
  const source = (where: string, pin?: object) => ({
    title: 'A report',
    publisher: 'Example Corp',
    url: where,
    published: '2020-01-01',
    kind: 'postmortem',
    read: { on: '2020-02-01', where, as: 'copy', ...(pin ? { pin } : {}) },
    figures,
  })
  const files = {
    'example/pinned': source('https://example.org/report', {
      repo: 'example/posts',
      commit,
      path: 'post.md',
    }),
    'example/unpinned': source('https://example.org/other'),
  }
  for (const [name, value] of Object.entries(files))
    writeAt(folder, `atlas/sources/${name}.yaml`, stringify(value))
  return folder
}

function writeAt(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const line = ['verify', '--offline', '--from', 'clones']

test('pinned sources are verified from clones, dated, and left alone when nothing changed', async (context) => {
  const folder = atlasWithClone(context, ['24h11m', '43 seconds'])
  const { code, out, err } = await runAtlas(folder, line)
  assert.equal(code, 0, err)
  assert.match(out, /2 sources: 1 found, 1 unpinned\. 2 figures found\./)
  const file = join(folder, 'atlas/verified/example/pinned.yaml')
  const seen = parse(readFileSync(file, 'utf8'))
  assert.equal(seen.state, 'found')
  assert.equal(seen.by, 'pin')
  assert.ok(!existsSync(join(folder, 'atlas/verified/example/unpinned.yaml')))
  writeFileSync(file, stringify({ ...seen, on: '2020-01-01' }))
  await runAtlas(folder, line)
  assert.equal(parse(readFileSync(file, 'utf8')).on, '2020-01-01')
})

test('a figure that the pinned file does not print is named, and fails the check from then on', async (context) => {
  const folder = atlasWithClone(context, ['24h11m', '44 seconds'])
  const { code, out } = await runAtlas(folder, [...line, 'atlas/sources/example/pinned.yaml'])
  assert.equal(code, 1)
  assert.match(out, /sources\/example\/pinned\.yaml: figure-missing\. \n {2}missing: 44 seconds/)
  assert.match(
    (await runAtlas(folder, ['check'])).out,
    /figure-is-found-again\n {2}“44 seconds” was not found/,
  )
})

test('a clone that is not there is told, with the way out', async (context) => {
  const folder = atlasWithClone(context, ['43 seconds'])
  const { code, out } = await runAtlas(folder, ['verify', '--offline', '--from', 'elsewhere'])
  assert.equal(code, 0)
  assert.match(out, /skipped\. There is no clone of example\/posts below .*git clone https/)
})

test('wrong usage is told', async (context) => {
  const folder = atlasWithClone(context, ['43 seconds'])
  assert.match((await runAtlas(folder, ['verify', '--offline'])).err, /name their directory with --from/)
  assert.match((await runAtlas(folder, ['verify', '--allow-host', 'no host'])).err, /--allow-host/)
  writeAt(folder, 'atlas/glossary.yaml', 'terms: []\n')
  assert.match(
    (await runAtlas(folder, ['verify', 'atlas/glossary.yaml'])).err,
    /None of these files is a source/,
  )
})
