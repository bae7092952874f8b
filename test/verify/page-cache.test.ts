import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { FetchedPage } from '../../src/shell/verify/fetch-page.ts'
import { cachedForDay } from '../../src/shell/verify/page-cache.ts'

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pages-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A fetcher that always finds the same, and counts how often it was asked. */
function counted(found: FetchedPage) {
  const asked: string[] = []
  const fetchPage = async (url: string): Promise<FetchedPage> => {
    asked.push(url)
    return found
  }
  return { asked, fetchPage }
}

const at = 'https://site.example/page'
const pages: readonly FetchedPage[] = [
  {
    state: 'read',
    body: Buffer.from([10, 0, 255, 10, 52, 51]),
    type: 'application/pdf',
    charset: undefined,
    at,
    moved: true,
    redirects: [{ status: 301, to: at }],
  },
  { state: 'gone', status: 404, at, reason: 'its server answers 404' },
]

for (const page of pages)
  test(`what was ${page.state} today is not asked for again, and is the same`, async (t) => {
    const folder = folderFor(t)
    const { asked, fetchPage } = counted(page)
    await (await cachedForDay(fetchPage, folder, '2030-01-31'))(at)
    assert.deepEqual(await (await cachedForDay(fetchPage, folder, '2030-01-31'))(at), page)
    assert.deepEqual(asked, [at])
  })

test('what was blocked is asked for again', async (t) => {
  const { asked, fetchPage } = counted({ state: 'blocked', at, reason: 'its server answers 500' })
  const cached = await cachedForDay(fetchPage, folderFor(t), '2030-01-31')
  await cached(at)
  await cached(at)
  assert.equal(asked.length, 2)
})

test('a file that was spoilt is asked for again', async (t) => {
  const folder = folderFor(t)
  const { asked, fetchPage } = counted(pages[0] as FetchedPage)
  const cached = await cachedForDay(fetchPage, folder, '2030-01-31')
  await cached(at)
  for (const name of readdirSync(join(folder, '2030-01-31')))
    writeFileSync(join(folder, '2030-01-31', name), '{"st')
  assert.deepEqual(await cached(at), pages[0])
  assert.equal(asked.length, 2)
})

test('another day asks again and clears away the day before, and nothing else', async (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const { asked, fetchPage } = counted(pages[0] as FetchedPage)
  await (await cachedForDay(fetchPage, folder, '2030-01-31'))(at)
  await (await cachedForDay(fetchPage, folder, '2030-02-01'))(at)
  assert.equal(asked.length, 2)
  assert.ok(!existsSync(join(folder, '2030-01-31')))
  assert.ok(existsSync(join(folder, 'notes.txt')))
  assert.equal(readdirSync(join(folder, '2030-02-01')).length, 1)
})
