import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { launchBrowser } from './browser.ts'
import { buildSmallSite } from './small-site.ts'

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

export interface Opened {
  readonly page: Page
  /** Closes the window; fails the test if anything went wrong in it. */
  readonly close: () => Promise<void>
}

/** Some entries of the real atlas as a site, for the tests of one file; a page opens in a window of its own. */
export function walkedSite(ids: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-walked-'))
  let browser: Browser
  let site: Awaited<ReturnType<typeof startServer>>
  before(async () => {
    site = await startServer(await buildSmallSite(folder, ids), 0)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    site.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return async (path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    context.setDefaultTimeout(8000)
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(path.startsWith('http') ? path : `http://127.0.0.1:${site.port}/${path}`)
    const close = async (): Promise<void> => {
      await context.close()
      assert.deepEqual(problems, [])
    }
    return { page, close }
  }
}

export const figureOf = (page: Page, id = 'architecture'): Locator => page.locator(`#diagram-${id}`)

/** The drawing of a picture that is shown, of its two shapes. */
export const svgOf = (page: Page, id?: string): Locator => figureOf(page, id).locator('.stage svg:visible')

export const cardOf = (page: Page, id: string, diagram?: string): Locator =>
  svgOf(page, diagram).locator(`g[data-node="${id}"]`)

/** What the clipboard holds; the window must have been given leave to read it. */
export const copied = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
    ).navigator.clipboard.readText(),
  )
