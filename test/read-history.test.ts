import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readHistory } from '../src/shell/history/read-history.ts'
import { git, gitRepository } from './support/git-repository.ts'
import { temporaryFolder } from './support/run-atlas.ts'

const text = (duration: string): string =>
  `impact:\n  duration: "Users were affected for ${duration} [@report]."\n`

test('an entry is dated by the commits that brought and changed it, a replaced figure is a correction', async (context) => {
  const folder = temporaryFolder(context)
  gitRepository(folder, { 'atlas/incidents/a.yaml': text('24 hours'), 'atlas/glossary.yaml': 'terms: []\n' })
  const atlas = join(folder, 'atlas')
  writeFileSync(join(atlas, 'incidents/a.yaml'), text('25 hours'))
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '-qam', 'Later'], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: '2021-01-01T00:00:00Z' },
  })
  for (const time of ['first', 'from the cache']) {
    const history = await readHistory(atlas, join(folder, 'cache'))
    assert.deepEqual(
      [...(history?.entries ?? [])],
      [['incidents/a', { added: '2020-02-05T12:00:00.000Z', changed: '2021-01-01T00:00:00.000Z' }]],
      time,
    )
    assert.deepEqual(
      history?.corrections,
      [
        {
          id: 'incidents/a',
          on: '2021-01-01T00:00:00.000Z',
          figures: [{ was: '24 hours', now: '25 hours', source: 'report', field: 'impact.duration' }],
        },
      ],
      time,
    )
  }
})

test('half a repository, and none, tell nothing', async (context) => {
  const folder = temporaryFolder(context)
  const whole = join(folder, 'whole')
  gitRepository(whole, { 'atlas/incidents/a.yaml': text('24 hours') })
  git(whole, 'commit', '--quiet', '--allow-empty', '--message', 'Another')
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${whole}`, 'half')
  assert.equal(await readHistory(join(folder, 'half/atlas'), join(folder, 'cache')), undefined)
  assert.equal(await readHistory(folder, join(folder, 'cache')), undefined)
})
