import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seriousFindings } from '../support/axe.ts'
import { phone, walkedSite } from '../support/walked-site.ts'

const open = walkedSite([
  'debugging-guides/etcd-database-space-exceeded',
  'debugging-guides/etcd-no-leader',
  'incidents/github-2018-10-21',
  'incidents/aws-dynamodb-2025-10-19',
  'systems/github/architecture',
  'systems/github/request-flow',
  'systems/github/storage',
])

test('facets combine, live in the address, and Back takes the last one away', async () => {
  const { page, close } = await open('browse.html')
  await page.locator('.browse .count-line:not(:empty)').waitFor()
  const line = page.locator('.found .count-line')
  assert.equal(await line.textContent(), '7 entries')
  await page.getByRole('checkbox', { name: 'MySQL' }).check()
  assert.equal(await line.textContent(), '4 entries')
  await page.getByRole('checkbox', { name: /^Incident anatomies/ }).check()
  assert.equal(await line.textContent(), 'One entry')
  assert.equal(new URL(page.url()).search, '?category=incidents&technology=mysql')
  const address = page.url()
  await page.goBack()
  assert.equal(await line.textContent(), '4 entries')
  assert.equal(await page.getByRole('checkbox', { name: /^Incident anatomies/ }).isChecked(), false)
  const other = await open(address)
  await other.page.locator('.browse .count-line:not(:empty)').waitFor()
  assert.equal(await other.page.locator('.found .entries li').count(), 1)
  await other.page.getByRole('button', { name: 'Without MySQL' }).click()
  assert.equal(await other.page.locator('.found .entries li').count(), 2)
  await other.page.locator('.found .entries a').first().click()
  assert.ok(await other.page.getByRole('heading', { name: 'Do this first' }).isVisible())
  await other.close()
  await close()
})

test('a value that leaves nothing is not offered', async () => {
  const { page, close } = await open('browse.html?technology=etcd')
  await page.locator('.browse .count-line:not(:empty)').waitFor()
  assert.equal(await page.getByText('Year of the incident').isVisible(), false)
  assert.equal(await page.getByRole('checkbox', { name: 'MySQL' }).count(), 1)
  await close()
})

test('on a phone what was found is on the first screen, and axe has nothing to say', async () => {
  const { page, close } = await open('browse.html?technology=mysql', phone)
  await page.locator('.browse .count-line:not(:empty)').waitFor()
  assert.equal(await page.locator('details.facet[open]').count(), 0)
  const chosen = await page.getByRole('button', { name: 'Without MySQL' }).boundingBox()
  assert.ok(chosen && chosen.y < 700, `what is chosen is at ${chosen?.y}`)
  const first = await page
    .goto(page.url().replace(/\?.*/, ''))
    .then(() => page.locator('.found .entries a').first())
  const place = await first.boundingBox()
  assert.ok(place && place.y < 700, `the first entry is at ${place?.y}`)
  assert.deepEqual(await seriousFindings(page), [])
  await close()
})

test('without JavaScript every facet is a list of links to its pages', async () => {
  const { page, close } = await open('browse.html', { javaScriptEnabled: false })
  assert.equal(await page.locator('.found').isVisible(), false)
  await page.getByRole('link', { name: 'MySQL', exact: true }).click()
  assert.ok(await page.getByRole('heading', { level: 1, name: 'MySQL' }).isVisible())
  await page.getByRole('link', { name: /^GitHub, 21 October 2018/ }).click()
  assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
  await close()
})

test('a company’s views are one tour, forwards and back', async () => {
  const { page, close } = await open('systems/github/index.html')
  await page.getByRole('link', { name: 'Start the tour' }).click()
  assert.match(page.url(), /systems\/github\/architecture\.html$/)
  const tour = page.getByRole('navigation', { name: 'Tour', exact: true })
  assert.equal(await tour.getByRole('link', { name: 'Before' }).count(), 0)
  await tour.getByRole('link', { name: 'Next → Request flow' }).click()
  assert.ok(await tour.getByText('GitHub, view 2 of 3').isVisible())
  await page
    .getByRole('navigation', { name: 'Tour, at the end' })
    .getByRole('link', { name: 'Next → Storage' })
    .click()
  assert.equal(await tour.getByRole('link', { name: 'Next' }).count(), 0)
  await tour.getByRole('link', { name: '← Before Request flow' }).click()
  assert.match(page.url(), /request-flow\.html$/)
  await close()
})

test('the first page maps technologies, companies, causes and years', async () => {
  const { page, close } = await open('index.html', phone)
  for (const name of ['By technology', 'By company', 'Incidents by cause', 'Incidents by year'])
    assert.ok(await page.getByRole('heading', { name }).isVisible(), name)
  await page.getByRole('region', { name: 'By technology' }).getByRole('link', { name: 'etcd' }).click()
  assert.ok(await page.getByRole('heading', { name: 'Debugging guides' }).isVisible())
  await close()
})
