import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtSite } from '../support/built-site.ts'

const opened = 'debugging-guides/redis-out-of-memory.html'
const unopened = 'incidents/github-2018-10-21.html'
let browser: Browser
let built: Awaited<ReturnType<typeof builtSite>>
let site: Awaited<ReturnType<typeof startServer>>

before(async () => {
  built = await builtSite()
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  built.remove()
})

const start = async (port = 0): Promise<void> => {
  site = await startServer(built.dist, port)
}
/** The network goes away: no address answers any more. */
const stop = async (): Promise<void> => {
  const gone = new Promise((resolve) => site.closed.once('close', resolve))
  site.close()
  site.closed.closeAllConnections()
  await gone
}
const address = (path: string): string => `http://127.0.0.1:${site.port}/${path}`

/** A page of a browser in which the worker has taken over. */
async function visitor(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(address('index.html'))
  await page.evaluate(async () => {
    const { navigator: of } = globalThis as unknown as {
      navigator: { serviceWorker: { ready: Promise<unknown>; controller: unknown } }
    }
    await of.serviceWorker.ready
    while (of.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })
  return page
}

describe('without a network', () => {
  test('pages that were opened stay, triage answers, and another page says what is missing', async () => {
    await start()
    const page = await visitor()
    await page.goto(address(opened))
    await stop()
    await page.goto(address(opened))
    assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
    await page.goto(address('index.html'))
    await page.locator('#paste').fill('ERR OOM command not allowed when used memory > maxmemory')
    await page.locator('#answer .best').waitFor()
    await page.goto(address(unopened))
    assert.ok(await page.getByRole('heading', { name: 'Without a network' }).isVisible())
    await page.context().close()
  })
  test('guides and incidents open once they were asked for, and the rest can be added', async () => {
    await start()
    const page = await visitor()
    await page.goto(address('offline.html'))
    const size = async (name: string): Promise<number> => {
      const text = await page.getByRole('button', { name: new RegExp(`^${name}`) }).textContent()
      return Number(/[(]([0-9.]+) MB/.exec(text ?? '')?.[1])
    }
    const [urgent, whole] = [await size('Keep guides and incidents'), await size('Keep the whole atlas')]
    assert.ok(urgent > 0 && urgent < whole)
    await page.getByRole('button', { name: /^Keep guides and incidents/ }).click()
    await page.getByText('They open without a network.').waitFor()
    assert.ok((await size('Keep the whole atlas')) < whole)
    await stop()
    await page.goto(address(unopened))
    assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
    await page.context().close()
  })
  test('the whole atlas opens once it was asked for, steps included', async () => {
    await start()
    const page = await visitor()
    await page.goto(address('offline.html'))
    await page.getByRole('button', { name: /^Keep the whole atlas \(\d+\.\d MB\)$/ }).click()
    await page.getByText('Every page opens without a network.').waitFor()
    await stop()
    await page.goto(address(unopened))
    assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
    await page.goto(address('sources/'))
    assert.match(await page.title(), /Sources/)
    await page.goto(address('index.html'))
    await page.locator('#paste').fill('ERR OOM command not allowed when used memory > maxmemory')
    await page.locator('#answer .best .steps li').first().waitFor()
    await page.context().close()
  })
})

test('a new version says so, and only what changed is fetched', async () => {
  await start()
  const page = await visitor()
  await page.goto(address('offline.html'))
  await page.getByRole('button', { name: /^Keep the whole atlas/ }).click()
  await page.getByText('Every page opens without a network.').waitFor()
  const list = JSON.parse(readFileSync(join(built.dist, 'offline.json'), 'utf8')) as {
    version: string
    packs: { file: string; bytes: number }[]
  }
  const [first] = list.packs
  assert.ok(first)
  // As a later build would: one pack has another name, and the worker another version.
  const renamed = { ...first, file: 'packs/00000000000000000000.zst' }
  writeFileSync(join(built.dist, renamed.file), readFileSync(join(built.dist, first.file)))
  writeFileSync(
    join(built.dist, 'offline.json'),
    JSON.stringify({ ...list, version: 'another', packs: [renamed, ...list.packs.slice(1)] }),
  )
  const worker = join(built.dist, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(list.version, 'another'))
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await page.reload()
  await page.getByText('A new version of the atlas has been published.').waitFor()
  await page.getByRole('button', { name: /^Fetch the new version/ }).click()
  await page.getByText('Every page opens without a network.').waitFor()
  assert.deepEqual(
    asked.filter((url) => url.includes('/packs/')),
    [address(renamed.file)],
  )
  await page.context().close()
  await stop()
})
