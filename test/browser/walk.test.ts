import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { cardOf, copied, phone, walkedSite } from '../support/walked-site.ts'

const guide = 'debugging-guides/etcd-database-space-exceeded.html'
const open = walkedSite(['debugging-guides/etcd-database-space-exceeded'])

const shown = (page: Page): Locator => page.locator('.walk-step:visible')
const answer = (page: Page, words: string): Promise<void> =>
  shown(page).getByRole('link', { name: words }).click()
const stepShown = (page: Page): Promise<string | null> => shown(page).getAttribute('data-step')
const button = (page: Page, name: string): Locator => page.locator('.walk').getByRole('button', { name })
test('a tree is walked on a phone to its fix, a command copied, and handed to a colleague', async () => {
  const { page, close } = await open(guide, phone)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  assert.equal(await shown(page).count(), 1)
  assert.equal(await stepShown(page), 'health')
  assert.equal(await page.locator('.walk-bar button:visible').count(), 0)
  await shown(page).getByRole('button', { name: 'Copy' }).click()
  await shown(page).getByRole('button', { name: 'Copied' }).waitFor()
  assert.equal(await copied(page), 'etcdctl endpoint health -w table')
  await answer(page, 'Active Alarm(s): NOSPACE')
  assert.equal(await stepShown(page), 'sizes')
  const place = await shown(page).boundingBox()
  assert.ok(place && place.y >= 0 && place.y < 400, 'the next step is at the top of the screen')
  await answer(page, 'in use is close to the file')
  await answer(page, 'the compacted revision stands still')
  assert.equal(await stepShown(page), 'compact')
  assert.ok(await shown(page).getByText('ETCDCTL_API=3 etcdctl compact $rev').isVisible())
  for (const part of ['Effect', 'Risk', 'Way back', 'Takes'])
    assert.ok(await shown(page).getByText(part, { exact: true }).isVisible(), part)
  assert.equal(await page.locator('.walk .passed li').count(), 3)
  await button(page, 'Copy link to this step').click()
  await button(page, 'Copied').waitFor()
  const link = await copied(page)
  assert.match(link, /#walk=health\.active-alarm-s-nospace\.sizes\./)
  assert.equal(page.url(), link)
  await close()

  const other = await open(link)
  assert.equal(await stepShown(other.page), 'compact')
  assert.equal(await other.page.locator('.walk .passed li').count(), 3)
  await other.close()
})

test('goes back by its button, by the browser and by an answer of before', async () => {
  const { page, close } = await open(guide)
  await answer(page, 'no alarm, every member healthy')
  await answer(page, 'above the alert')
  assert.equal(await stepShown(page), 'sizes')
  await page.goBack()
  assert.equal(await stepShown(page), 'share')
  await page.goForward()
  assert.equal(await stepShown(page), 'sizes')
  await button(page, '← Back').click()
  assert.equal(await stepShown(page), 'share')
  await answer(page, 'above the alert')
  await page.locator('.walk .passed').getByRole('link').first().click()
  assert.equal(await stepShown(page), 'health')
  await answer(page, 'another alarm')
  assert.equal(await stepShown(page), 'escalate')
  assert.ok(await shown(page).getByText('The alarm returns within minutes').isVisible())
  await button(page, 'Start again').click()
  assert.equal(await stepShown(page), 'health')
  await close()
})

test('is walked by keyboard, and marks its step in the picture', async () => {
  const { page, close } = await open(guide)
  const marked = () => page.locator('#diagram-tree .stage svg:visible g.walking').getAttribute('data-node')
  assert.equal(await marked(), 'health')
  await shown(page).getByRole('link', { name: 'members refuse connections' }).focus()
  await page.keyboard.press('Enter')
  assert.equal(await stepShown(page), 'probe')
  assert.ok(
    await shown(page)
      .locator('h3')
      .evaluate((each) => each.matches(':focus')),
  )
  assert.equal(await marked(), 'probe')
  assert.match((await page.locator('.walk .progress').textContent()) ?? '', /^Step 2 · 1 to go$/)
  const copy = shown(page).getByRole('button', { name: 'Copy' })
  for (let tabs = 0; tabs < 6 && !(await copy.evaluate((each) => each.matches(':focus'))); tabs++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await shown(page)
    .getByRole('button', { name: /Copied|Selected/ })
    .waitFor()
  await close()
})

test('stands one step back when a card of the picture is looked at', async () => {
  const { page, close } = await open(guide)
  await answer(page, 'no alarm, every member healthy')
  const walk = page.url()
  await cardOf(page, 'sizes', 'tree').click({ position: { x: 60, y: 20 } })
  assert.match(page.url(), /#diagram-tree:sizes$/)
  await page.goBack()
  assert.equal(page.url(), walk)
  assert.equal(await stepShown(page), 'share')
  assert.equal(await page.locator('#diagram-tree .panel').isVisible(), false)
  await close()
})

test('follows a link of an older version as far as it goes, and says so', async () => {
  const { page, close } = await open(`${guide}#walk=health.no-alarm-every-member-healthy.share.renamed.sizes`)
  assert.equal(await stepShown(page), 'share')
  assert.ok(await page.getByText('made for another version of this guide').isVisible())
  await close()
})

test('opens at the linked step without moving what was seen, on a slow phone', async () => {
  const { page, close } = await open('index.html', phone)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const shifts = Object.assign(globalThis, { moved: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const at = new URL(
    `${guide}#walk=health.no-alarm-every-member-healthy.share`,
    page.url().replace(/[^/]*$/, ''),
  )
  await page.goto(at.href)
  await page.locator('.walk-step.current').waitFor()
  await page.waitForTimeout(300)
  assert.equal(await stepShown(page), 'share')
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)
  assert.ok(moved < 0.01, `The page moved by ${moved}.`)
  await close()
})

test('shows all its steps as a list when asked, in which any step can be answered', async () => {
  const { page, close } = await open(guide)
  await button(page, 'All steps as a list').click()
  assert.ok((await shown(page).count()) > 15)
  await page.locator('#checks-below').getByRole('link', { name: 'every one is' }).click()
  assert.equal(await stepShown(page), 'disarm')
  assert.match(page.url(), /#walk=health\..*\.below\.every-one-is\.disarm$/)
  await close()
})

test('is a whole list without the script, whose answers lead on', async () => {
  const { page, close } = await open(guide, { javaScriptEnabled: false })
  assert.ok((await shown(page).count()) > 15)
  const link = page.locator('#checks-health').getByRole('link', { name: 'another alarm' })
  assert.equal(await link.getAttribute('href'), '#escalate-when')
  assert.ok(await page.locator('#fixes-compact').getByText('Way back').isVisible())
  await close()
})

test('has no serious accessibility finding at a check and at a fix', async () => {
  for (const options of [{}, { ...phone, colorScheme: 'dark' as const }]) {
    const { page, close } = await open(guide, options)
    assert.deepEqual(await seriousFindings(page), [])
    await answer(page, 'Active Alarm(s): NOSPACE')
    await answer(page, 'in use is about half')
    assert.deepEqual(await seriousFindings(page), [])
    await close()
  }
})
