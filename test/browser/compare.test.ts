import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seriousFindings } from '../support/axe.ts'
import { phone, walkedSite } from '../support/walked-site.ts'

const open = walkedSite([
  'debugging-guides/dynamodb-throttled',
  'incidents/aws-dynamodb-2015-09-20',
  'incidents/aws-kinesis-2020-11-25',
  'incidents/github-2018-10-21',
  'systems/github/storage',
])
const kinesis = 'incidents/aws-kinesis-2020-11-25.html'

test('an entry names what is alike, and why, and leads to both side by side', async () => {
  const { page, close } = await open(kinesis)
  const alike = page.locator('#related .alike li').first()
  assert.ok(await alike.getByRole('link', { name: /^Amazon DynamoDB, 20 September 2015/ }).isVisible())
  assert.equal(
    await alike.locator('small').textContent(),
    'Both: Amazon CloudWatch; cause: capacity; shape: capacity cliff',
  )
  await page.getByRole('link', { name: /^Compare with Amazon DynamoDB, 20 September 2015/ }).click()
  const row = (name: string) => page.getByRole('row', { name })
  await row('Root cause').waitFor()
  assert.deepEqual(await row('Root cause').getByRole('cell').allTextContents(), ['capacity', 'capacity'])
  assert.match((await row('Root cause').getByRole('rowheader').textContent()) ?? '', /same in both/)
  assert.deepEqual(await row('Set off by').getByRole('cell').allTextContents(), [
    'scaling',
    'network failure',
  ])
  const [left, right] = await page
    .locator('.compare details', { hasText: 'Impact' })
    .first()
    .locator('.pair > div')
    .evaluateAll((sides) =>
      sides.map((side) => (side as unknown as Box).getBoundingClientRect().toJSON() as Place),
    )
  assert.ok(left && right && right.x > left.x && right.y === left.y, 'side by side')
  const cite = page.locator('.compare .pair sup.cites a:not([title^="Formula"])').first()
  assert.match((await cite.getAttribute('href')) ?? '', /\/sources\/[a-z0-9-]+\.html$/)
  assert.deepEqual(await seriousFindings(page), [])
  await close()
})

test('on a phone one stands below the other, and nothing scrolls sideways', async () => {
  const { page, close } = await open(
    'compare.html?a=incidents/aws-kinesis-2020-11-25&b=incidents/github-2018-10-21',
    phone,
  )
  await page.locator('.compare details').first().waitFor()
  const [above, below] = await page
    .locator('.compare details .pair')
    .first()
    .locator('> div')
    .evaluateAll((sides) =>
      sides.map((side) => (side as unknown as Box).getBoundingClientRect().toJSON() as Place),
    )
  assert.ok(above && below && below.y > above.y && below.x === above.x, 'one below the other')
  const width = await page.evaluate('document.documentElement.scrollWidth')
  assert.equal(width, 390)
  await close()
})

test('two are chosen from lists that hold only what fits, and Back undoes it', async () => {
  const { page, close } = await open('compare.html')
  const [first, second] = [page.getByLabel('First'), page.getByLabel('Second')]
  assert.deepEqual(
    (await first.locator('option').allTextContents()).filter((name) => /throttles|lived/.test(name)),
    [],
    'a guide, and a view of the only company, have nothing to be held against',
  )
  assert.ok(await second.isDisabled())
  await first.selectOption('incidents/github-2018-10-21')
  await page.waitForURL(/a=incidents%2Fgithub/)
  await second.selectOption('incidents/aws-kinesis-2020-11-25')
  await page.getByRole('row', { name: 'Root cause' }).waitFor()
  await page.goBack()
  await page.getByText('Choose two to see them side by side.').waitFor()
  await close()
})

test('what cannot be compared says so', async () => {
  const { page, close } = await open(
    'compare.html?a=incidents/github-2018-10-21&b=debugging-guides/dynamodb-throttled',
  )
  await page.getByText('Only two incidents, or the same view of two companies').waitFor()
  await close()
})

test('without JavaScript a sentence and links say how', async () => {
  const { page, close } = await open('compare.html', { javaScriptEnabled: false })
  assert.ok(await page.getByText('need JavaScript').isVisible())
  assert.ok(await page.locator('main').getByRole('link', { name: 'incidents' }).isVisible())
  await close()
})

interface Place {
  readonly x: number
  readonly y: number
}
interface Box {
  getBoundingClientRect(): { toJSON(): unknown }
}
