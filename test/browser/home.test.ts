import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { seriousFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtSite } from '../support/built-site.ts'

const phone = { viewport: { width: 390, height: 844 } }
const pasted = 'ERR redis: OOM command not allowed when used memory > maxmemory'
let browser: Browser
let built: Awaited<ReturnType<typeof builtSite>>
let site: Awaited<ReturnType<typeof startServer>>

before(async () => {
  built = await builtSite()
  site = await startServer(built.dist, 0)
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  site.close()
  built.remove()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${site.port}/${path}`)
  return page
}
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
    ).navigator.clipboard.readText(),
  )
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { document: doc } = globalThis as unknown as {
      document: { activeElement: { id: string; href?: string } }
    }
    return doc.activeElement.href ?? doc.activeElement.id
  })

describe('the first page', () => {
  test('a paste on a phone: the guide, and its third command copied', async () => {
    const page = await open('index.html', phone)
    assert.equal(await focused(page), 'paste')
    await page.locator('#paste').fill(pasted)
    const steps = page.locator('#answer .best .steps > li')
    await steps.nth(2).waitFor()
    assert.match(
      (await page.locator('#answer .best h2 a').getAttribute('href')) ?? '',
      /redis-out-of-memory\.html$/,
    )
    await steps.nth(2).getByRole('button', { name: 'Copy the command of step 3' }).click()
    assert.equal(await clipboard(page), await steps.nth(2).locator('pre').textContent())
    await page.context().close()
  })
  test('says that it does not know, and what is near', async () => {
    const page = await open('index.html')
    await page.locator('#paste').fill('ORA-00060: deadlock detected while waiting for resource')
    await page.getByRole('heading', { name: 'I do not know this one' }).waitFor()
    await page.getByText(/It seems to come from oracle/).waitFor()
    await page.context().close()
  })
  test('arrows walk the answers, Enter opens one, / comes back, ? lists the keys', async () => {
    const page = await open('index.html')
    await page.locator('#paste').fill('kubernetes pod keeps restarting, OOMKilled')
    await page.locator('#answer .answers a').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const first = await focused(page)
    await page.keyboard.press('ArrowDown')
    assert.notEqual(await focused(page), first)
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(page), first)
    await page.keyboard.press('/')
    assert.equal(await focused(page), 'paste')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    assert.match((await list.textContent()) ?? '', /Go to the box/)
    await page.keyboard.press('Escape')
    assert.equal(await list.count(), 0)
    await page.keyboard.press('Enter')
    await page.waitForURL(first)
    await page.context().close()
  })
  test('has no serious accessibility finding while it answers, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('index.html', { ...phone, colorScheme })
      await page.locator('#paste').fill(pasted)
      await page.locator('#answer .best .steps > li').first().waitFor()
      assert.deepEqual(await seriousFindings(page), [])
      await page.locator('#answer a').first().focus()
      await page.keyboard.press('?')
      assert.deepEqual(await seriousFindings(page), [])
      await page.context().close()
    }
  })
  test('a paste can be handed on in the address', async () => {
    const page = await open(`index.html?q=${encodeURIComponent(pasted)}`)
    await page.locator('#answer .best').waitFor()
    assert.equal(await page.locator('#paste').inputValue(), pasted)
    await page.context().close()
  })
})

describe('an entry', () => {
  test('a citation lists what was taken from the source, each at its very spot', async () => {
    const page = await open('incidents/github-2018-10-21.html')
    await page.locator('button.cite:not(.computed)').first().click()
    const spot = page.locator('.citation:popover-open .taken a').first()
    const shown = (await spot.textContent()) ?? ''
    assert.equal(
      decodeURIComponent(((await spot.getAttribute('href')) ?? '').split('#:~:text=')[1] ?? ''),
      shown,
    )
    await page.context().close()
  })
  test('copies the command of a step', async () => {
    const page = await open('debugging-guides/redis-out-of-memory.html', phone)
    await page.getByRole('button', { name: 'Copy the command of step 1' }).click()
    assert.equal(await clipboard(page), await page.locator('#step-1-run').textContent())
    await page.context().close()
  })
  test('is two pages on paper, its sources with their addresses', async () => {
    for (const path of [
      'debugging-guides/etcd-database-space-exceeded.html',
      'incidents/github-2018-10-21.html',
      'systems/github/architecture.html',
    ]) {
      const page = await open(path)
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
      const count = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
      assert.ok(count > 0 && count <= 2, `${path} takes ${count} pages`)
      await page.context().close()
    }
  })
})
