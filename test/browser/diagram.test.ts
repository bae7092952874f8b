import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { startServer } from '../../src/shell/serve/static-server.ts'
import { seriousFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { buildSmallSite } from '../support/small-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-diagram-'))
const architecture = 'systems/github/architecture.html'
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
let browser: Browser
let site: Awaited<ReturnType<typeof startServer>>

before(async () => {
  const out = await buildSmallSite(folder, [
    'systems/github/architecture',
    'systems/github/failure-domains',
    'incidents/github-2018-10-21',
    'debugging-guides/etcd-database-space-exceeded',
    'pattern-implementations/throttled-schema-change-at-github',
  ])
  site = await startServer(out, 0)
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page in a window of its own; an error on it fails the test that closes it. */
async function open(path: string, options: BrowserContextOptions = {}) {
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

const figureOf = (page: Page, id = 'architecture'): Locator => page.locator(`#diagram-${id}`)
const svgOf = (page: Page, id?: string): Locator => figureOf(page, id).locator('.stage svg:visible')
const card = (page: Page, id: string, diagram?: string): Locator =>
  svgOf(page, diagram).locator(`g[data-node="${id}"]`)
const viewBox = (svg: Locator): Promise<string | null> => svg.getAttribute('viewBox')
const press = (page: Page, name: string): Promise<void> =>
  figureOf(page).getByRole('button', { name, exact: true }).click()
const opacity = (part: Locator): Promise<number> =>
  part.evaluate((element) =>
    Number(
      (globalThis as unknown as { getComputedStyle: (of: unknown) => { opacity: string } }).getComputedStyle(
        element,
      ).opacity,
    ),
  )
const copied = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
    ).navigator.clipboard.readText(),
  )

describe('zooming', () => {
  test('leaves the wheel to the page, and takes it with Ctrl; a drag pans what is zoomed alone', async () => {
    const { page, close } = await open(architecture)
    await svgOf(page).scrollIntoViewIfNeeded()
    const whole = await viewBox(svgOf(page))
    const box = await figureOf(page).locator('.stage').boundingBox()
    assert.ok(box)
    const middle = { x: box.x + box.width / 2, y: 450 }
    const scrolled = () => page.evaluate(() => (globalThis as unknown as { scrollY: number }).scrollY)
    await page.mouse.move(middle.x, middle.y)
    const from = await scrolled()
    await page.mouse.wheel(0, 200)
    await page.waitForFunction((y) => (globalThis as unknown as { scrollY: number }).scrollY > y, from)
    await page.mouse.down()
    await page.mouse.move(middle.x - 100, middle.y - 50, { steps: 4 })
    await page.mouse.up()
    assert.equal(await viewBox(svgOf(page)), whole)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    const close_up = await viewBox(svgOf(page))
    assert.notEqual(close_up, whole)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x - 100, middle.y - 50, { steps: 4 })
    await page.mouse.up()
    assert.notEqual(await viewBox(svgOf(page)), close_up)
    assert.equal(await figureOf(page).locator('.panel').isVisible(), false, 'a drag is no click')
    await press(page, 'Fit')
    assert.equal(await viewBox(svgOf(page)), whole)
    await close()
  })
  test('answers its buttons and its keys', async () => {
    const { page, close } = await open(architecture)
    const whole = await viewBox(svgOf(page))
    await press(page, 'Larger')
    const larger = await viewBox(svgOf(page))
    assert.notEqual(larger, whole)
    await figureOf(page).locator('.stage').focus()
    await page.keyboard.press('ArrowRight')
    assert.notEqual(await viewBox(svgOf(page)), larger)
    await page.keyboard.press('0')
    assert.equal(await viewBox(svgOf(page)), whole)
    await page.keyboard.press('+')
    assert.notEqual(await viewBox(svgOf(page)), whole)
    await page.keyboard.press('-')
    assert.equal(await viewBox(svgOf(page)), whole)
    await close()
  })
  test('two fingers zoom on a phone', async () => {
    const { page, close } = await open(architecture, phone)
    await svgOf(page).scrollIntoViewIfNeeded()
    const whole = await viewBox(svgOf(page))
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          gap === undefined
            ? []
            : [
                { x: 195 - gap, y: 500, id: 1 },
                { x: 195 + gap, y: 500, id: 2 },
              ],
      })
    await touch('touchStart', 30)
    for (const gap of [40, 60, 80, 100]) await touch('touchMove', gap)
    await touch('touchEnd')
    assert.notEqual(await viewBox(svgOf(page)), whole)
    await press(page, 'Fit')
    assert.equal(await viewBox(svgOf(page)), whole)
    await close()
  })
  test('fills the screen and comes back to its place', async () => {
    const { page, close } = await open(architecture)
    await figureOf(page).locator('.stage').focus()
    await page.keyboard.press('f')
    const dialog = page.getByRole('dialog', { name: /architecture/i })
    assert.ok(await dialog.locator('.stage svg:visible').isVisible())
    await page.mouse.move(600, 500)
    const before = await viewBox(svgOf(page))
    await page.mouse.wheel(0, 300)
    assert.notEqual(await viewBox(svgOf(page)), before)
    await card(page, 'glb-proxy').click({ position: { x: 30, y: 30 } })
    const cite = dialog.locator('.panel .cite').first()
    await cite.click()
    assert.ok(await page.locator(`#${await cite.getAttribute('popovertarget')}`).isVisible())
    const panel = dialog.locator('.panel')
    await page.keyboard.press('Escape')
    assert.ok(await panel.isVisible(), 'the citation closes first')
    await page.keyboard.press('Escape')
    assert.equal(await panel.isVisible(), false)
    assert.ok(await dialog.isVisible())
    await page.keyboard.press('Escape')
    assert.equal(await dialog.isVisible(), false)
    assert.ok(await figureOf(page).locator(':scope > .viewer').isVisible())
    assert.equal(
      await page.locator('#citations > [popover]').count(),
      await page.locator('[popover]').count(),
    )
    await close()
  })
})

describe('a card', () => {
  test('shows its neighbours and its facts, and is handed on by a link', async () => {
    const { page, close } = await open(architecture)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await card(page, 'rails').locator('a').click()
    const panel = figureOf(page).locator('.panel')
    assert.ok(await panel.getByRole('heading', { name: 'github/github' }).isVisible())
    assert.ok(await panel.getByText('Deployed dozens of times a day').isVisible())
    await page.waitForFunction(() => true)
    await page.waitForTimeout(250)
    assert.equal(await opacity(card(page, 'redis')), 1)
    assert.ok((await opacity(card(page, 'consul'))) < 0.3)
    await panel.getByRole('button', { name: 'Copy link to this' }).click()
    await panel.getByRole('button', { name: 'Copied' }).waitFor()
    const link = await copied(page)
    assert.match(link, /#diagram-architecture:rails$/)
    await close()

    const other = await open(link, phone)
    assert.ok(await figureOf(other.page).getByRole('heading', { name: 'github/github' }).isVisible())
    assert.ok(await card(other.page, 'rails').evaluate((each) => each.classList.contains('chosen')))
    await other.page.waitForTimeout(200)
    const place = await card(other.page, 'rails').boundingBox()
    assert.ok(place && place.y > 0 && place.y < 844, 'the card is on the screen')
    await other.close()
  })
  test('is reached, opened and left by keyboard, along its lines', async () => {
    const { page, close } = await open(architecture)
    const focused = () =>
      page.evaluate(
        () =>
          (
            globalThis as unknown as {
              document: {
                activeElement: { closest(s: string): { dataset: { node: string } } | null; className: string }
              }
            }
          ).document.activeElement.closest('g[data-node]')?.dataset.node,
      )
    await figureOf(page).locator('.stage').focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'developers')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), 'pop')
    await page.keyboard.press('Enter')
    const heading = figureOf(page).locator('.panel h3')
    assert.ok(await heading.evaluate((each) => each.matches(':focus')))
    assert.equal(await heading.textContent(), 'Points of presence')
    await page.keyboard.press('Escape')
    assert.equal(await focused(), 'pop')
    assert.equal(await heading.isVisible(), false)
    await page.keyboard.press('Escape')
    assert.ok(
      await figureOf(page)
        .locator('.stage')
        .evaluate((each) => each.matches(':focus')),
    )
    await close()
  })
  test('of a tree and of a sequence tells what it says, too', async () => {
    const guide = await open('debugging-guides/etcd-database-space-exceeded.html')
    await card(guide.page, 'sizes', 'tree').click({ position: { x: 60, y: 20 } })
    const panel = figureOf(guide.page, 'tree').locator('.panel')
    assert.ok(await panel.getByRole('button', { name: 'Fail this' }).isHidden())
    await panel.getByRole('link', { name: 'Walk the tree from here' }).click()
    assert.ok(await guide.page.locator('#checks-sizes').isVisible())
    await guide.close()
    const pattern = await open('pattern-implementations/throttled-schema-change-at-github.html')
    await svgOf(pattern.page, 'sequence')
      .locator('g[data-node]')
      .first()
      .click({ position: { x: 30, y: 20 } })
    assert.ok(await figureOf(pattern.page, 'sequence').locator('.panel h3').isVisible())
    await pattern.close()
  })
})

describe('failing a card', () => {
  test('shows in the picture and in words who is hit, and takes it back', async () => {
    const { page, close } = await open(architecture)
    await card(page, 'primaries').locator('a').click()
    const panel = figureOf(page).locator('.panel')
    await panel.getByRole('button', { name: 'Fail this' }).click()
    assert.ok(await panel.getByText('A model, not a prediction.').isVisible())
    assert.match(
      (await panel.locator('.lost').textContent()) ?? '',
      /Git, web and API users.*MySQL primaries/,
    )
    const first = panel.locator('.hits li').first()
    assert.match((await first.textContent()) ?? '', /^MySQL primaries failed: chosen to fail/)
    assert.ok(await panel.locator('.hits .degraded', { hasText: 'MySQL replicas' }).isVisible())
    const words = await svgOf(page).locator('.verdict text').allTextContents()
    assert.equal(words.length, await panel.locator('.hits li').count())
    assert.ok(words.includes('1 failed') && words.includes('2 degraded'))
    assert.match(
      (await figureOf(page).getByRole('status').textContent()) ?? '',
      /^If MySQL primaries failed: \d+ failed/,
    )
    assert.match(page.url(), /#diagram-architecture:primaries:fail$/)
    await panel.locator('.hits').getByRole('link', { name: 'MySQL replicas' }).click()
    await panel.getByRole('button', { name: 'Fail this too' }).click()
    assert.match(page.url(), /:primaries,replicas:fail$/)
    await panel.getByRole('button', { name: 'Reset' }).click()
    assert.equal(await svgOf(page).locator('.verdict').count(), 0)
    assert.equal(await panel.isVisible(), false)
    assert.doesNotMatch(page.url(), /#/)
    await close()
  })
  test('opens from a link, on a phone, where the picture is a list', async () => {
    const { page, close } = await open(`${architecture}#diagram-architecture:rails:fail`, phone)
    assert.ok(await figureOf(page).locator('.panel .lost').isVisible())
    assert.ok((await svgOf(page).locator('.verdict').count()) > 2)
    await close()
  })
  test('lets a whole domain fail, where the entry says what fails together', async () => {
    const { page, close } = await open('systems/github/failure-domains.html')
    await card(page, 'mysql1', 'failure-domains').locator('a').click()
    const panel = figureOf(page, 'failure-domains').locator('.panel')
    await panel.getByRole('button', { name: /^Fail all of / }).click()
    assert.ok((await panel.locator('.hits li', { hasText: 'chosen to fail' }).count()) > 1)
    assert.match((await panel.locator('.lost').textContent()) ?? '', /as the entry says: /)
    await close()
  })
  test('in an incident follows the way the failure took, to what it did', async () => {
    const { page, close } = await open('incidents/github-2018-10-21.html#diagram-cascade:step-1:fail')
    const panel = figureOf(page, 'cascade').locator('.panel')
    assert.ok((await panel.locator('.hits .failed').count()) > 2)
    assert.match((await panel.locator('.lost').textContent()) ?? '', /How long: /)
    await close()
  })
})

describe('copying', () => {
  test('gives Mermaid, a clean drawing and an image', async () => {
    const { page, close } = await open(`${architecture}#diagram-architecture:primaries:fail`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await figureOf(page).locator('summary', { hasText: 'Copy as…' }).click()
    await press(page, 'Mermaid')
    await figureOf(page).getByRole('button', { name: 'Copied' }).waitFor()
    assert.match(await copied(page), /^(flowchart|graph|---|%%)/)
    await press(page, 'SVG')
    await page.waitForFunction(async () =>
      (
        await (
          globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
        ).navigator.clipboard.readText()
      ).startsWith('<svg'),
    )
    const svg = await copied(page)
    assert.match(svg, /data-node="rails"/)
    assert.doesNotMatch(svg, /verdict|class="(hit|near)/)
    await press(page, 'PNG')
    await page.waitForFunction(async () => {
      const items = await (
        globalThis as unknown as { navigator: { clipboard: { read(): Promise<{ types: string[] }[]> } } }
      ).navigator.clipboard.read()
      return items[0]?.types.includes('image/png')
    })
    await close()
  })
})

describe('for everyone', () => {
  test('has no serious accessibility finding with a panel open, in full screen and while something fails', async () => {
    for (const [path, dark] of [
      [`${architecture}#diagram-architecture:rails`, false],
      [`${architecture}#diagram-architecture:primaries:fail`, true],
    ] as const) {
      const { page, close } = await open(path, { colorScheme: dark ? 'dark' : 'light' })
      assert.deepEqual(await seriousFindings(page), [], path)
      await press(page, 'Full screen')
      assert.deepEqual(await seriousFindings(page), [], `${path}, full screen`)
      await close()
    }
  })
  test('is a plain picture without the script', async () => {
    const { page, close } = await open(architecture, { javaScriptEnabled: false })
    assert.ok(await svgOf(page).isVisible())
    assert.equal(await figureOf(page).locator('.viewer button').count(), 0)
    await close()
  })
})
