import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type PinnedBytes, readPinned } from '../../src/shell/verify/pinned-text.ts'
import { git, gitRepository } from '../support/git-repository.ts'

const root = mkdtempSync(join(tmpdir(), 'atlas-pinned-'))
after(() => rmSync(root, { recursive: true, force: true }))

const files = {
  'README.md': 'It took 43 seconds.\n',
  'docs/a b/ü*[x].md': 'Odd name.\n',
  'docs/-v': 'No option.\n',
  link: 'link:README.md',
}
const work = join(root, 'work')
const commit = gitRepository(work, files)
const pin = { repo: 'example/report', commit, path: 'README.md' }

const text = (read: PinnedBytes): string =>
  read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : `${read.kind}: ${read.message}`

/** A folder of clones with one clone in it, made by `make`. */
function clones(name: string, place: string, make: (to: string) => void): string {
  const from = join(root, name)
  mkdirSync(join(from, place, '..'), { recursive: true })
  make(join(from, place))
  return from
}
const bare = (to: string): void => void git(root, 'clone', '--quiet', '--bare', work, to)

const shapes: readonly (readonly [string, string])[] = [
  ['owner-name', clones('a', 'example/report', (to) => cpSync(work, to, { recursive: true }))],
  ['owner+name, bare', clones('b', 'example+report', bare)],
  ['name alone', clones('c', 'report', bare)],
  ['a bare clone within', clones('d', 'example+report/repo', bare)],
  [
    'a linked work tree',
    clones('f', 'example/report', (to) => void git(work, 'worktree', 'add', '--quiet', '--detach', to)),
  ],
  ['name.git', clones('e', 'example/report.git', bare)],
]
for (const [name, from] of shapes) {
  test(`reads a clone as ${name}`, async () => {
    const read = await readPinned(from, pin)
    assert.equal(text(read), files['README.md'])
    assert.equal(read.kind === 'bytes' && read.authored, '2020-02-03')
  })
}
const [, from = ''] = shapes[0] ?? []

test('a path is a name, whatever signs it holds', async () => {
  for (const path of ['docs/a b/ü*[x].md', 'docs/-v'] as const)
    assert.equal(text(await readPinned(from, { ...pin, path })), files[path])
})

test('says what is absent: clone, commit or path', async () => {
  const absent = async (change: Partial<typeof pin>): Promise<string> => {
    const read = await readPinned(from, { ...pin, ...change })
    return read.kind === 'absent' ? read.what : text(read)
  }
  assert.equal(await absent({ repo: 'example/other' }), 'clone')
  assert.equal(await absent({ repo: 'example/..' }), 'clone')
  assert.equal(await absent({ commit: '0'.repeat(40) }), 'commit')
  for (const path of [
    'docs',
    'nothing',
    '../README.md',
    '/README.md',
    './README.md',
    'docs/../README.md',
    'link',
    'README.md/x',
  ])
    assert.equal(await absent({ path }), 'path', path)
})

test('another repository of the same name does not stand in the way', async () => {
  const both = join(root, 'both')
  gitRepository(join(both, 'example/report'), { 'README.md': 'Another.\n' })
  bare(join(both, 'report'))
  assert.equal(text(await readPinned(both, pin)), files['README.md'])
})

test('a replaced object does not pass for the pinned one', async () => {
  const copy = clones('replaced', 'example/report', bare)
  const gitDir = join(copy, 'example/report')
  writeFileSync(join(root, 'forged'), 'It took 44 seconds.\n')
  const forged = git(gitDir, 'hash-object', '-w', join(root, 'forged'))
  git(gitDir, 'replace', git(gitDir, 'rev-parse', `${commit}:README.md`), forged)
  assert.equal(text(await readPinned(copy, pin)), files['README.md'])
})

test('an object whose content was changed on disk is called damaged', async () => {
  const copy = clones('damaged', 'example/report', (to) => cpSync(work, to, { recursive: true }))
  const repository = join(copy, 'example/report')
  const place = (id: string): string => join(repository, '.git/objects', id.slice(0, 2), id.slice(2))
  writeFileSync(join(root, 'forged'), 'It took 44 seconds.\n')
  const forged = git(repository, 'hash-object', '-w', join(root, 'forged'))
  const real = git(repository, 'rev-parse', `${commit}:README.md`)
  chmodSync(place(real), 0o644)
  renameSync(place(forged), place(real))
  const read = await readPinned(copy, pin)
  assert.equal(read.kind, 'unreadable', text(read))
})

test('the clone’s own settings run nothing', async () => {
  const copy = clones('armed', 'example/report', bare)
  const gitDir = join(copy, 'example/report')
  const trap = join(root, 'sprung')
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'gpg.program',
    'remote.origin.uploadpack',
  ])
    git(gitDir, 'config', key, `touch ${trap}`)
  git(gitDir, 'config', 'extensions.partialClone', 'origin')
  git(gitDir, 'config', 'remote.origin.promisor', 'true')
  git(gitDir, 'config', 'remote.origin.url', `ext::sh -c "touch ${trap}"`)
  await readPinned(copy, pin)
  await readPinned(copy, { ...pin, commit: '1'.repeat(40) })
  assert.ok(!readdirSync(root).includes('sprung'))
})
