import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { openAll, seriousFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtSite } from '../support/built-site.ts'
import { representative } from '../support/representative.ts'

const entry = 'incidents/github-2018-10-21.html'
let built: Awaited<ReturnType<typeof builtSite>>
let browser: Browser
let site: Awaited<ReturnType<typeof startServer>>
let files: readonly string[]
let pages: readonly string[]

before(async () => {
  built = await builtSite()
  files = readdirSync(built.dist, { recursive: true, encoding: 'utf8' })
  pages = files.filter((path) => path.endsWith('.html'))
  site = await startServer(built.dist, 0)
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  site.close()
  built.remove()
})

/** The longest pages of each family, or of the one whose paths begin with `start`. */
const longest = (most: number, start = ''): readonly string[] =>
  representative(
    pages.filter((path) => path.startsWith(start)),
    (path) => statSync(join(built.dist, path)).size,
    most,
  )

/** A page of the site; anything that asks another host for something fails the test. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`http://127.0.0.1:${site.port}/`) && !request.url().startsWith('data:'))
      problems.push(`asks for ${request.url()}`)
  })
  await page.goto(`http://127.0.0.1:${site.port}/${path}`)
  return { page, problems }
}

describe('every page', () => {
  test('opens without errors, asks no other host for anything and never scrolls sideways on a phone', async () => {
    // Pages of sources and technologies differ in their texts alone, frames in their pictures, and there are more of them than of all others.
    const alike = /^(?:sources|technologies)\/|\.embed\.html$/
    const chosen = [
      ...pages.filter((path) => !alike.test(path)),
      ...['sources/', 'technologies/'].flatMap((start) => longest(20, start)),
      ...pages.filter((path) => path.endsWith('.embed.html')).slice(0, 10),
    ]
    const phone = { viewport: { width: 390, height: 844 } }
    const { page, problems } = await open('index.html', phone)
    for (const path of chosen) {
      await page.goto(`http://127.0.0.1:${site.port}/${path}`)
      await openAll(page)
      const over = await page.evaluate(() => {
        const { document: doc } = globalThis as unknown as {
          document: { documentElement: { scrollWidth: number; clientWidth: number } }
        }
        return doc.documentElement.scrollWidth - doc.documentElement.clientWidth
      })
      assert.ok(over <= 0, `${path} is ${over} px too wide`)
      assert.deepEqual(problems, [], path)
    }
    await page.context().close()
  })
  test('leads only to pages and places that exist', async () => {
    const known = new Set(files)
    for (const path of pages) {
      const text = readFileSync(join(built.dist, path), 'utf8')
      const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
      for (const [, href = ''] of text.matchAll(/\shref="([^"]+)"/g)) {
        if (/^(https?:|data:)/.test(href)) continue
        const target = new URL(href, `http://x/${path}`)
        const file = target.pathname.slice(1)
        assert.ok(known.has(file), `${path} leads to ${href}`)
        if (file === path && target.hash !== '')
          assert.ok(ids.has(target.hash.slice(1)), `${path} leads to ${href}`)
      }
    }
  })
  test('weighs less than 60 KB before its style, and lets no script in that it does not link', () => {
    for (const path of longest(2)) {
      const page = readFileSync(join(built.dist, path))
      assert.ok(brotliCompressSync(page).length < 60 * 1024, path)
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page.toString())?.[1] ?? ''
      assert.match(policy, /default-src 'none'.*script-src 'self';/, path)
      assert.doesNotMatch(policy, /https?:|script-src[^;]*unsafe/, path)
    }
  })
  test('has no serious accessibility finding, wide and on a phone, light and dark', async () => {
    const chosen = new Set([...longest(3), ...pages.filter((path) => !path.includes('/'))])
    for (const [index, path] of [...chosen].entries()) {
      const dark = index % 2 === 1
      const { page } = await open(path, {
        colorScheme: dark ? 'dark' : 'light',
        viewport: dark ? { width: 390, height: 844 } : { width: 1280, height: 900 },
      })
      assert.deepEqual(await seriousFindings(page), [], path)
      await page.context().close()
    }
  })
})

describe('an entry', () => {
  test('is whole without JavaScript: first steps, picture, citations', async () => {
    const { page } = await open(entry, { javaScriptEnabled: false })
    assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
    assert.ok(await page.locator('.shape.wide svg').first().isVisible())
    const cite = page.locator('button.cite').first()
    const card = page.locator(`#${await cite.getAttribute('popovertarget')}`)
    assert.equal(await card.isVisible(), false)
    await cite.click()
    assert.ok(await card.isVisible())
    await page.context().close()
  })
  test('opens and closes a citation by keyboard', async () => {
    const { page } = await open(entry)
    const cite = page.locator('button.cite').first()
    await cite.focus()
    await page.keyboard.press('Enter')
    const card = page.locator(`#${await cite.getAttribute('popovertarget')}`)
    assert.ok(await card.isVisible())
    assert.match((await card.textContent()) ?? '', /Read on \d{4}-\d{2}-\d{2}|Derived|Modelled/)
    await page.keyboard.press('Escape')
    assert.equal(await card.isVisible(), false)
    await page.context().close()
  })
  test('gives every figure a superscript that opens an existing card', async () => {
    const { page } = await open(entry)
    const dead = await page.evaluate(() => {
      const { document: doc } = globalThis as unknown as {
        document: {
          querySelectorAll(s: string): Iterable<{ getAttribute(n: string): string }>
          getElementById(id: string): unknown
        }
      }
      return [...doc.querySelectorAll('button.cite')]
        .map((button) => button.getAttribute('popovertarget'))
        .filter((id) => doc.getElementById(id) === null)
    })
    assert.deepEqual(dead, [])
    assert.ok((await page.locator('button.cite').count()) > 20)
    await page.context().close()
  })
  test('shows the narrow picture on a phone and the wide one on a screen', async () => {
    const { page } = await open(entry)
    assert.ok(await page.locator('.shape.wide').first().isVisible())
    assert.equal(await page.locator('.shape.narrow').first().isVisible(), false)
    await page.setViewportSize({ width: 390, height: 844 })
    assert.equal(await page.locator('.shape.wide').first().isVisible(), false)
    assert.ok(await page.locator('.shape.narrow').first().isVisible())
    await page.context().close()
  })
  test('lists each picture for those who do not see it, with the same words', async () => {
    const { page } = await open('systems/github/architecture.html')
    const list = page.locator('details.outline').first()
    assert.equal(await list.locator('ul').first().isVisible(), false)
    await list.locator('summary').click()
    assert.ok(await list.getByText(/^Sends to GLB Director: /).isVisible())
    await page.context().close()
  })
  test('frames the card that has the focus, and stops at nothing in a picture but links', async () => {
    const { page } = await open('systems/github/architecture.html')
    const link = page.locator('.shape.wide svg a').first()
    await page.locator('#diagram-architecture .stage').focus()
    await page.keyboard.press('Tab')
    assert.ok(await link.evaluate((element) => element.matches(':focus-visible')))
    const outline = await link.evaluate((element) => {
      const { getComputedStyle: styleOf } = globalThis as unknown as {
        getComputedStyle: (of: unknown) => { outlineStyle: string; outlineWidth: string }
      }
      const { outlineStyle, outlineWidth } = styleOf(element)
      return `${outlineStyle} ${outlineWidth}`
    })
    assert.equal(outline, 'solid 3px')
    assert.equal(await page.locator('svg [tabindex]').count(), 0)
    await page.context().close()
  })
  test('copies its Mermaid', async () => {
    const { page } = await open(entry)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('details.mermaid summary').first().click()
    await page.locator('details.mermaid button.copy').first().click()
    const copied = await page.evaluate(() =>
      (
        globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
      ).navigator.clipboard.readText(),
    )
    assert.match(copied, /^timeline\n/)
    await page.context().close()
  })
})

describe('search', () => {
  test('finds a guide by a pasted log line and opens it by keyboard', async () => {
    const { page } = await open('index.html')
    await page
      .locator('#paste')
      .fill(
        'Nov 23 03:12:44 node-7 etcd[2231]: {"level":"warn","error":"etcdserver: mvcc: database space exceeded"}',
      )
    await page.locator('#answer a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/etcd-database-space-exceeded/)
    await page.context().close()
  })
  test('finds the guide for a sentence that shares no error text with it', async () => {
    const { page } = await open('index.html')
    await page.locator('#paste').fill('our redis takes reads but no writes any more')
    const first = page.locator('#answer a').first()
    await first.waitFor()
    assert.match((await first.getAttribute('href')) ?? '', /debugging-guides\/redis-out-of-memory/)
    await page.context().close()
  })
  test('finds an entry by its title and says nothing for nonsense', async () => {
    const { page } = await open('index.html')
    await page.locator('#paste').fill('github october')
    await page.locator('#answer a').first().waitFor()
    await page.locator('#paste').fill('zzzz qqqq')
    await page.locator('#results').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})
