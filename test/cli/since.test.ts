import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { copyOfAtlas, runAtlas, temporaryFolder } from '../support/run-atlas.ts'

const guide = 'atlas/debugging-guides/etcd-database-space-exceeded.yaml'

/** The real atlas in a repository of its own, committed once. */
function repository(context: TestContext): string {
  const folder = copyOfAtlas(context)
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args])
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'The atlas')
  return folder
}

function edit(folder: string, change: (text: string) => string): void {
  const path = join(folder, guide)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

test('--since tells only of what an edit brought, and what it does to the product', async (context) => {
  const folder = repository(context)
  edit(folder, (text) => text.replace('\nsummary: ', '\nsummary: After 77 minutes. '))
  const text = await runAtlas(folder, ['check', '--since', 'HEAD'])
  assert.equal(text.code, 1)
  assert.match(text.out, /“77 minutes” has no mark/)
  const summary = await runAtlas(folder, ['check', '--since', 'HEAD', '--format', 'markdown'])
  assert.match(summary.out, /\| entries \| (\d+) \| \1 \| {2}\|/)
  assert.match(summary.out, /\| `debugging-guides\/etcd-database-space-exceeded` \| edited \|/)
  execFileSync('git', [
    '-C',
    folder,
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'commit',
    '-qam',
    'Worse',
  ])
  edit(folder, (old) => `# An edit above moves every line.\n${old}`)
  const nothingNew = await runAtlas(folder, ['check', '--since', 'HEAD'])
  assert.equal(nothingNew.code, 0, nothingNew.out)
  assert.equal((await runAtlas(folder, ['check'])).code, 1)
})

test('--since lists the figures that an edit adds and removes', async (context) => {
  const folder = repository(context)
  edit(folder, (text) => text.replace(/\b8 GiB\b/, '9 GiB'))
  const { out } = await runAtlas(folder, ['check', '--since', 'HEAD', '--format', 'markdown'])
  assert.match(out, /edited \| [^|]*9 GiB[^|]* \| [^|]*8 GiB/)
})

test('an unknown commit and a folder without git are wrong usage', async (context) => {
  const folder = repository(context)
  const unknown = await runAtlas(folder, ['check', '--since', 'no-such-branch'])
  assert.equal(unknown.code, 2)
  assert.match(unknown.err, /Git knows no commit “no-such-branch” here/)
  assert.equal((await runAtlas(folder, ['check', '--since', '--output=/tmp/x'])).code, 2)
  const bare = temporaryFolder(context, { 'atlas/glossary.yaml': 'terms: []\n' })
  assert.equal((await runAtlas(bare, ['check', '--since', 'HEAD'])).code, 2)
})
