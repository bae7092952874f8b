import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { cardOf, copied, figureOf, phone, svgOf, walkedSite } from '../support/walked-site.ts'

const architecture = 'systems/github/architecture.html'
const open = walkedSite([
  'systems/github/architecture',
  'systems/github/failure-domains',
  'incidents/github-2018-10-21',
  'debugging-guides/etcd-database-space-exceeded',
  'pattern-implementations/throttled-schema-change-at-github',
])

const opacity = (part: Locator): Promise<number> =>
  part.evaluate((element) =>
    Number(
      (globalThis as unknown as { getComputedStyle: (of: unknown) => { opacity: string } }).getComputedStyle(
        element,
      ).opacity,
    ),
  )

describe('a card', () => {
  test('shows its neighbours and its facts, and is handed on by a link', async () => {
    const { page, close } = await open(architecture)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await cardOf(page, 'rails').locator('a').click()
    const panel = figureOf(page).locator('.panel')
    assert.ok(await panel.getByRole('heading', { name: 'github/github' }).isVisible())
    assert.ok(await panel.getByText('Deployed dozens of times a day').isVisible())
    await page.waitForTimeout(250)
    assert.equal(await opacity(cardOf(page, 'redis')), 1)
    assert.ok((await opacity(cardOf(page, 'consul'))) < 0.3)
    await panel.getByRole('button', { name: 'Copy link to this' }).click()
    await panel.getByRole('button', { name: 'Copied' }).waitFor()
    const link = await copied(page)
    assert.match(link, /#diagram-architecture:rails$/)
    await panel.getByRole('button', { name: 'Close' }).click()
    await page.waitForTimeout(250)
    assert.equal(await opacity(cardOf(page, 'consul')), 1, 'nothing stays faded')
    await close()

    const other = await open(link, phone)
    assert.ok(await figureOf(other.page).getByRole('heading', { name: 'github/github' }).isVisible())
    assert.ok(await cardOf(other.page, 'rails').evaluate((each) => each.classList.contains('chosen')))
    await other.page.waitForTimeout(200)
    const place = await cardOf(other.page, 'rails').boundingBox()
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
    await cardOf(guide.page, 'sizes', 'tree').click({ position: { x: 60, y: 20 } })
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
    await cardOf(page, 'mysql-primary').locator('a').click()
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
    assert.match(page.url(), /#diagram-architecture:mysql-primary:fail$/)
    await panel.locator('.hits').getByRole('link', { name: 'MySQL replicas' }).click()
    await panel.getByRole('button', { name: 'Fail this too' }).click()
    assert.match(page.url(), /:mysql-primary,mysql-replica:fail$/)
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
    await cardOf(page, 'mysql1', 'failure-domains').locator('a').click()
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

test('a component, and its failure, are followed into another view', async () => {
  const { page, close } = await open(`${architecture}#diagram-architecture:rails`)
  const panel = figureOf(page).locator('.panel')
  await panel.getByRole('button', { name: 'Fail this' }).click()
  await panel.getByRole('link', { name: 'Failure domains' }).click()
  await page.waitForURL(/failure-domains\.html#diagram-failure-domains:rails:fail$/)
  const there = figureOf(page, 'failure-domains').locator('.panel')
  assert.ok(await there.getByRole('heading', { name: 'If this fails: github/github' }).isVisible())
  assert.equal(await there.getByRole('link', { name: 'Architecture' }).count(), 1)
  await close()

  const plain = await open(architecture, { javaScriptEnabled: false })
  const row = plain.page.locator('[data-component="rails"]')
  assert.equal(
    await row.getByRole('link', { name: 'Failure domains' }).getAttribute('href'),
    'failure-domains.html#diagram-failure-domains:rails',
  )
  await plain.close()
})
