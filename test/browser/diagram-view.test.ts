import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { cardOf, copied, figureOf, phone, svgOf, walkedSite } from '../support/walked-site.ts'

const architecture = 'systems/github/architecture.html'
const open = walkedSite(['systems/github/architecture'])

const viewBox = (svg: Locator): Promise<string | null> => svg.getAttribute('viewBox')
const press = (page: Page, name: string): Promise<void> =>
  figureOf(page).getByRole('button', { name, exact: true }).click()

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
    await cardOf(page, 'glb-proxy').click({ position: { x: 30, y: 30 } })
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

describe('copying', () => {
  test('gives Mermaid, a clean drawing and an image', async () => {
    const { page, close } = await open(`${architecture}#diagram-architecture:mysql-primary:fail`)
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
      [`${architecture}#diagram-architecture:mysql-primary:fail`, true],
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
