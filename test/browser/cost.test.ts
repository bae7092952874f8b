import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { seriousFindings } from '../support/axe.ts'
import { copied, phone, walkedSite } from '../support/walked-site.ts'

const id = 'systems/github/cost-breakdown'
const open = walkedSite([id])
const section = (page: Page): Locator => page.locator('#cost-again')
const cost = (page: Page, name: string): Locator => section(page).locator(`tr[data-result="${name}"] td.now`)

test('a count, a region and their link to a colleague, on a phone', async () => {
  const { page, close } = await open(`${id}.html`, phone)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  assert.equal(await cost(page, 'mysql-fleet').isVisible(), false)
  await section(page).getByLabel('hosts').fill('2400')
  assert.equal(await cost(page, 'mysql-fleet').textContent(), '$4 million / month × 2')
  assert.equal(await cost(page, 'replica-day').textContent(), '$55 / day')
  await section(page).getByLabel('Region').selectOption('westeurope')
  const west = await cost(page, 'mysql-fleet').textContent()
  assert.match(west ?? '', /^\$4\.\d million \/ month × 2\.\d+$/)
  assert.deepEqual(await seriousFindings(page), [])
  await section(page).getByRole('button', { name: 'Copy link to these numbers' }).click()
  await section(page).getByRole('button', { name: 'Copied' }).waitFor()
  const link = await copied(page)
  assert.match(link, /#cost\?hosts=2400&region=westeurope$/)
  await close()

  const other = await open(link)
  assert.equal(await cost(other.page, 'mysql-fleet').textContent(), west)
  await section(other.page).getByRole('button', { name: 'As published' }).click()
  assert.equal(await cost(other.page, 'mysql-fleet').isVisible(), false)
  assert.equal(await section(other.page).getByLabel('hosts').inputValue(), '1200')
  await other.close()
})

test('what is no number, and an address that lies, change nothing', async () => {
  const { page, close } = await open(`${id}.html#cost?hosts=-5&region=mars&nothing=1`)
  assert.equal(await section(page).getByLabel('hosts').inputValue(), '1200')
  assert.equal(await cost(page, 'mysql-fleet').isVisible(), false)
  await section(page).getByLabel('hosts').fill('')
  assert.equal(await cost(page, 'mysql-fleet').isVisible(), false)
  await close()
})

test('without scripts the costs and the command stand there', async () => {
  const { page, close } = await open(`${id}.html`, { javaScriptEnabled: false })
  assert.match(
    (await section(page).textContent()) ?? '',
    /atlas cost systems\/github\/cost-breakdown --set hosts=2400/,
  )
  assert.ok(await section(page).getByText('$1,682 / month').isVisible())
  assert.equal(await section(page).locator('input').count(), 0)
  await close()
})
