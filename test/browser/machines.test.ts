import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { launchBrowser } from '../support/browser.ts'
import { added, address, ids, type MachineSite, machineSite } from '../support/machine-site.ts'

let folder: string
let published: MachineSite
let browser: Browser
let site: Awaited<ReturnType<typeof startServer>>

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-machines-'))
  published = await machineSite(folder)
  site = await startServer(published.dist, 0)
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an entry’s JSON-LD is there and breaks no rule of the page’s policy', async () => {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.addInitScript(() => {
    const scope = globalThis as unknown as {
      broken: string[]
      addEventListener(name: string, on: (event: { violatedDirective: string }) => void): void
    }
    scope.broken = []
    scope.addEventListener('securitypolicyviolation', (event) => scope.broken.push(event.violatedDirective))
  })
  await page.goto(`http://127.0.0.1:${site.port}/${ids[0]}.html`)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  const [article, trail] = data['@graph']
  assert.equal(article['@type'], 'TechArticle')
  assert.equal(article.datePublished, added)
  assert.equal(article.url, `${address}${ids[0]}.html`)
  assert.ok(article.citation.length > 20)
  assert.deepEqual(trail.itemListElement.map(({ name }: { name: string }) => name).slice(0, 1), [
    'Incident anatomies',
  ])
  assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken), [])
  assert.deepEqual(problems, [])
  await page.close()
})

test('feeds and the sitemap are well-formed, newest first, and say what was corrected', async () => {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${site.port}/for-machines.html`)
  for (const path of ['feeds/new.atom', 'feeds/changed.atom', 'feeds/corrected.atom', 'sitemap.xml']) {
    const wrong = await page.evaluate((text) => {
      const { DOMParser: Parser } = globalThis as unknown as {
        DOMParser: new () => {
          parseFromString(t: string, k: string): { querySelector(s: string): { textContent: string } | null }
        }
      }
      return new Parser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent
    }, published.read(path))
    assert.equal(wrong, undefined, path)
  }
  assert.equal(published.read('feeds/new.atom').match(/<entry>/g)?.length, ids.length)
  assert.match(
    published.read('feeds/new.atom'),
    new RegExp(`<updated>${added.replace('+', '\\+')}</updated>`),
  )
  assert.match(published.read('feeds/corrected.atom'), /impact\.duration: “24 hours” is now “25 hours”/)
  const unique = published.read('feeds/changed.atom').match(/<id>[^<]+<\/id>/g) ?? []
  assert.equal(new Set(unique).size, unique.length)
  await page.close()
})

test('a diagram in another site’s page shows, in the reader’s theme, and leads back', async (t) => {
  const oembed = published.json(`api/v1/oembed/${ids[0]}.json`)
  const frame = oembed.html.replace(address, `http://127.0.0.1:${site.port}/`)
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>Another site</title>${frame}`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.after(() => other.closeAllConnections())
  t.after(() => other.close())
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1000, height: 900 } })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
  const embedded = page.frameLocator('iframe')
  await embedded.locator('img').waitFor()
  const seen = await embedded.locator('img').evaluate((image) => {
    const { naturalWidth, complete } = image as unknown as { naturalWidth: number; complete: boolean }
    const { getComputedStyle: styleOf, document: doc } = globalThis as unknown as {
      getComputedStyle: (of: unknown) => { backgroundColor: string }
      document: { body: unknown; documentElement: { scrollHeight: number; clientHeight: number } }
    }
    const { scrollHeight, clientHeight } = doc.documentElement
    return {
      drawn: complete && naturalWidth > 0,
      ground: styleOf(doc.body).backgroundColor,
      over: scrollHeight - clientHeight,
    }
  })
  assert.deepEqual(seen, { drawn: true, ground: 'rgb(15, 21, 28)', over: 0 })
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    embedded.getByRole('link', { name: /MySQL primaries cross/ }).click(),
  ])
  await opened.waitForURL(/github-2018-10-21\.html#diagram-timeline$/)
  assert.deepEqual(problems, [])
  await context.close()
})
