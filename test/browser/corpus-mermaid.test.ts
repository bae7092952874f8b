import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { analyse } from '../../src/core/analyse.ts'
import { toMermaid } from '../../src/core/diagram/emit/mermaid/to-mermaid.ts'
import { viewsOf } from '../../src/core/diagram/views/views-of.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { launchBrowser } from '../support/browser.ts'
import { openMermaid, renderMermaid } from '../support/mermaid-page.ts'

const { value: corpus } = analyse(await readTree(fileURLToPath(new URL('../../atlas', import.meta.url))))
let browser: Browser
let page: Page

before(async () => {
  browser = await launchBrowser()
  page = await openMermaid(browser)
})
after(() => browser.close())

for (const entry of corpus.entries.values()) {
  for (const diagram of viewsOf(entry)) {
    test(`${entry.id}: ${diagram.id} renders in the real Mermaid`, async () => {
      const text = toMermaid(diagram)
      const { ok, message } = await renderMermaid(page, text)
      assert.ok(ok, `${message}\n\n${text}`)
    })
  }
}
