import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { copyOfAtlas, runAtlas, temporaryFolder } from '../support/run-atlas.ts'

const entry = 'incidents/github-2018-10-21'

test('a build writes every page, a second one nothing, a changed entry its own files alone', async (context) => {
  const folder = copyOfAtlas(context)
  const first = await runAtlas(folder, ['build'])
  assert.equal(first.code, 0, first.err)
  const dist = join(folder, 'dist')
  for (const path of [
    'index.html',
    'glossary.html',
    'statistics.html',
    'errors.html',
    'search.json',
    'triage.json',
    'assets/arriving.js',
    'assets/atlas.js',
    `${entry}.html`,
    `${entry}.timeline.svg`,
    `${entry}.timeline.mmd`,
  ]) {
    assert.ok(existsSync(join(dist, path)), path)
  }
  assert.match((await runAtlas(folder, ['build'])).err, /Nothing changed/)

  const before = dates(dist)
  const source = join(folder, 'atlas', `${entry}.yaml`)
  writeFileSync(
    source,
    readFileSync(source, 'utf8').replace('prevention:\n', '# a comment changes no page\nprevention:\n'),
  )
  const second = await runAtlas(folder, ['build'])
  assert.match(second.err, /0 of \d+ files changed, 0 diagrams drawn/)
  assert.deepEqual(dates(dist), before)
})

test('a build that fails leaves the last good one', async (context) => {
  const folder = copyOfAtlas(context)
  await runAtlas(folder, ['build'])
  const dist = join(folder, 'dist')
  const before = dates(dist)
  const source = join(folder, 'atlas', `${entry}.yaml`)
  writeFileSync(source, readFileSync(source, 'utf8').replace(/43 seconds \[@/, '44 seconds [@'))
  const { code, err } = await runAtlas(folder, ['build'])
  assert.equal(code, 1)
  assert.match(err, /Nothing was built/)
  assert.deepEqual(dates(dist), before)
  assert.deepEqual(readdirSync(folder).sort(), ['.cache', 'atlas', 'dist'])
})

test('a draft shows an entry in spite of its errors, escaped', async (context) => {
  const folder = copyOfAtlas(context)
  const source = join(folder, 'atlas', `${entry}.yaml`)
  writeFileSync(
    source,
    readFileSync(source, 'utf8').replace(
      /^lessons:\n/m,
      'lessons:\n  - <script>alert(1)</script> and 99 servers\n',
    ),
  )
  const { code } = await runAtlas(folder, ['build', '--draft', '--only', entry])
  assert.equal(code, 0)
  const page = readFileSync(join(folder, 'dist', `${entry}.html`), 'utf8')
  assert.match(page, /has open findings/)
  assert.ok(!page.includes('<script>alert'))
  assert.ok(page.includes('&lt;script>alert') || page.includes('&lt;script&gt;alert'))
})

test('an entry that moved sends its readers on', async (context) => {
  const folder = copyOfAtlas(context)
  writeFileSync(join(folder, 'atlas/incidents/old-name.yaml'), `moved-to: ${entry}\n`)
  assert.equal((await runAtlas(folder, ['build'])).code, 0)
  assert.match(
    readFileSync(join(folder, 'dist/incidents/old-name.html'), 'utf8'),
    /http-equiv="refresh" content="0; url=\.\.\/incidents\/github-2018-10-21\.html"/,
  )
})

test('the site’s address must be one', async (context) => {
  const folder = temporaryFolder(context, { 'atlas/glossary.yaml': 'terms: []\n' })
  for (const wrong of ['atlas.example.com', 'ftp://atlas.example.com/', 'https://atlas.example.com/?a=b']) {
    const { code, err } = await runAtlas(folder, ['build', '--site-url', wrong])
    assert.equal(code, 2, wrong)
    assert.match(err, /is no address of a site/)
  }
})

function dates(folder: string): Readonly<Record<string, number>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && !name.includes('manifest'),
  )
  return Object.fromEntries(names.sort().map((name) => [name, statSync(join(folder, name)).mtimeMs]))
}
