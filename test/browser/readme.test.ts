import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../support/browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
let child: ChildProcess | undefined
// npm starts a shell that starts node: the whole group goes.
after(() => child?.pid !== undefined && process.kill(-child.pid))

test('the README opens with the two commands', () => {
  const [, first = '', second = ''] = /```sh\n(.*)\n(.*)\n```/.exec(readme) ?? []
  assert.ok(readme.indexOf('```sh') < 60)
  assert.match(first, /^npm ci && npm start\b/)
  assert.match(second, /^npm ci && npm test\b/)
})

test('`npm start` builds, prints an address and serves the first page and a search there', async () => {
  // What the first command runs once `npm ci` is done; any free port, so that nothing on the machine is in the way.
  const started = spawn('npm', ['start', '--', '--port', '0', '--out', join('.cache', 'readme-test')], {
    cwd: root,
    detached: true,
  })
  child = started
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    started.stdout.on('data', (data) => {
      said += String(data)
      const found = /The atlas is at (http:\/\/localhost:\d+\/)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    started.on('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(address)
  assert.match(await page.title(), /The Production Atlas/)
  await page.locator('#paste').fill('github 21 october')
  await page.locator('#answer a').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/github-2018-10-21/)
  assert.ok(await page.getByRole('heading', { name: 'Do this first' }).isVisible())
  await browser.close()
})
