import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seriousFindings } from '../support/axe.ts'
import { phone, walkedSite } from '../support/walked-site.ts'

const open = walkedSite(['debugging-guides/etcd-database-space-exceeded', 'incidents/github-2018-10-21'])

test('the numbers are drawn by the atlas itself, and what is not measured says so', async () => {
  const { page, close } = await open('statistics.html')
  for (const id of ['coverage', 'grades', 'freshness'])
    assert.ok(await page.locator(`#diagram-${id} .shape.wide svg`).isVisible(), id)
  assert.match(
    (await page.locator('#diagram-coverage .shape.wide svg').textContent()) ?? '',
    /1 of 100|0 of 100/,
  )
  const reach = page.getByRole('row', { name: /^Reach/ })
  assert.match((await reach.textContent()) ?? '', /not measured/)
  assert.deepEqual(await seriousFindings(page), [])
  await close()
})

test('a source leads from each of its figures to the part that states it, on a phone', async () => {
  const { page, close } = await open('sources/github-2018-10-21-analysis.html', phone)
  const figure = page.locator('.figures > li', { hasText: '43 seconds' }).first()
  await figure.getByRole('link', { name: 'timeline', exact: true }).first().click()
  assert.match(page.url(), /incidents\/github-2018-10-21\.html#timeline$/)
  assert.match((await page.locator('#timeline').textContent()) ?? '', /43 seconds/)
  await close()
})
