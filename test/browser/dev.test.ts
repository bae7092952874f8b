import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'

const real = fileURLToPath(new URL('../../atlas', import.meta.url))
const id = 'capacity-models/etcd-backend-quota'
const folder = mkdtempSync(join(tmpdir(), 'atlas-dev-'))
const file = join(folder, 'atlas', `${id}.yaml`)
let browser: Browser
let address: string
let editing: ChildProcess

before(async () => {
  mkdirSync(join(folder, 'atlas/capacity-models'), { recursive: true })
  cpSync(join(real, `${id}.yaml`), file)
  cpSync(join(real, 'sources/etcd'), join(folder, 'atlas/sources/etcd'), { recursive: true })
  cpSync(join(real, 'glossary.yaml'), join(folder, 'atlas/glossary.yaml'))
  const program = fileURLToPath(new URL('../../src/shell/cli/atlas.ts', import.meta.url))
  editing = spawn(process.execPath, [program, 'dev', '--port', '0'], { cwd: folder })
  address = await new Promise<string>((resolve, reject) => {
    editing.stdout?.on('data', (data) => {
      const found = /http:\S+/.exec(String(data))
      if (found) resolve(found[0])
    })
    editing.on('exit', () => reject(new Error('atlas dev ended.')))
  })
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  editing.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('a save is seen in the page that is open, with what is wrong at the field it is in', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}${id}.html`)
  const saved = page.locator('h1').getByText('A title that was just saved')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: "A title that was just saved"'))
  await saved.waitFor()
  writeFileSync(file, text.replace('\nscale:\n', '\nscale:\n  surprise: 1\n'))
  await page.locator('.dev-list').getByText('surprise').waitFor()
  assert.ok(await page.locator('#scale .dev-finding').isVisible())
  assert.ok(await saved.isVisible())
  writeFileSync(file, text)
  await saved.waitFor({ state: 'detached' })
  await page.locator('.dev-list').waitFor()
  assert.equal(await page.locator('.dev-list').getByText('surprise').count(), 0)
  await page.close()
})

test('an editor that replaces the file is heard each time', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}${id}.html`)
  const text = readFileSync(file, 'utf8')
  for (const title of ['Replaced once', 'Replaced twice', 'Replaced a third time']) {
    writeFileSync(`${file}.new`, text.replace(/^title: .*$/m, `title: "${title}"`))
    renameSync(`${file}.new`, file)
    await page.locator('h1').getByText(title).waitFor()
  }
  await page.close()
})
