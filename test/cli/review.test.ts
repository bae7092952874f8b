import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { copyOfWholeAtlas, runAtlas } from '../support/run-atlas.ts'

const id = 'debugging-guides/etcd-database-space-exceeded'

/** A copy of the atlas in a repository whose git knows this name. */
function atlasOf(context: TestContext, name: string): string {
  const folder = copyOfWholeAtlas(context)
  execFileSync('git', ['-C', folder, 'init', '-q'])
  execFileSync('git', ['-C', folder, 'config', 'user.name', name])
  return folder
}

const yes = (count: number): readonly string[] => Array(count).fill('yes')
const reviewFile = (folder: string): string => join(folder, 'atlas', 'reviews', `${id}.yaml`)
const statsOf = async (folder: string) =>
  JSON.parse((await runAtlas(folder, ['stats', '--json'])).out) as {
    reviews: Record<string, number>
    entries: { total: number }
  }

test('a review is recorded in the reviewer’s own name, counted, and stale after an edit', async (context) => {
  const folder = atlasOf(context, 'Ada Example')
  const answers = ['SRE, Example Corp', ...yes(5), 'perhaps', ...yes(5), 'Saved me an hour.']
  const { code, err } = await runAtlas(folder, ['review', id], { answers })
  assert.equal(code, 0, err)
  assert.match(err, /Please answer yes or no/)
  const [review] = parse(readFileSync(reviewFile(folder), 'utf8'))
  assert.equal(review.by, 'Ada Example')
  assert.deepEqual(review.gates, ['3am', 'new-hire', 'cfo', 'incident', 'final'])
  assert.equal(review.note, 'Saved me an hour.')
  assert.equal((await runAtlas(folder, ['check'])).code, 0)
  const before = await statsOf(folder)
  assert.deepEqual(before.reviews, {
    reviews: 1,
    reviewed: 1,
    stale: 0,
    none: before.entries.total - 1,
    passedByPeople: 1,
  })
  const entry = join(folder, 'atlas', `${id}.yaml`)
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('\nsummary: ', '\nsummary: In short, '))
  const { reviews } = await statsOf(folder)
  assert.equal(reviews.stale, 1)
  assert.equal(reviews.passedByPeople, 0)
})

test('another layout of the same content leaves a review current', async (context) => {
  const folder = atlasOf(context, 'Ada Example')
  await runAtlas(folder, ['review', id], { answers: ['SRE, Example Corp', 'yes', 'no', 'no', 'no', 'no'] })
  const entry = join(folder, 'atlas', `${id}.yaml`)
  writeFileSync(entry, `# A comment.\n${readFileSync(entry, 'utf8')}`)
  assert.equal((await statsOf(folder)).reviews.reviewed, 1)
})

test('a no to a final question rejects the entry until it is edited', async (context) => {
  const folder = atlasOf(context, 'Ada Example')
  await runAtlas(folder, ['review', id], { answers: ['SRE, Example Corp', ...yes(5), 'no', ...yes(4), ''] })
  const rejected = await runAtlas(folder, ['check'])
  assert.equal(rejected.code, 1)
  assert.match(
    rejected.out,
    /review-accepts-entry\n {2}Ada Example answered “Would this help during an outage\?” with no/,
  )
  const entry = join(folder, 'atlas', `${id}.yaml`)
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('\nsummary: ', '\nsummary: In short, '))
  assert.equal((await runAtlas(folder, ['check'])).code, 0)
})

test('a second review is added to the first', async (context) => {
  const folder = atlasOf(context, 'Ada Example')
  const answers = ['SRE, Example Corp', 'yes', 'no', 'no', 'no', 'no', '']
  await runAtlas(folder, ['review', id], { answers })
  await runAtlas(folder, ['review', id], { answers })
  assert.equal(parse(readFileSync(reviewFile(folder), 'utf8')).length, 2)
})

test('nothing is written where nobody answers, stops half-way or vouches for nothing', async (context) => {
  const folder = atlasOf(context, 'Ada Example')
  assert.equal((await runAtlas(folder, ['review', id])).code, 2)
  for (const answers of [
    [],
    ['SRE'],
    ['SRE', 'yes', 'no'],
    ['SRE', ...Array(5).fill('no')],
    ['SRE', ...yes(7)],
  ])
    assert.equal((await runAtlas(folder, ['review', id], { answers })).code, 1)
  assert.equal((await runAtlas(folder, ['review', 'incidents/no-such'], { answers: ['SRE'] })).code, 2)
  assert.ok(!existsSync(reviewFile(folder)))
})

test('a reviewer without a name in git is asked for one', async (context) => {
  const folder = atlasOf(context, '')
  const { code, err } = await runAtlas(folder, ['review', id], { answers: ['SRE'] })
  assert.equal(code, 2)
  assert.match(err, /Git does not know your name/)
})
