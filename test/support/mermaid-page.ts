import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'

export interface MermaidResult {
  readonly ok: boolean
  /** The error of the real Mermaid, or what is wrong with its output. */
  readonly message: string
  /** The rendered text, blanks removed, to look for labels in. */
  readonly text: string
}

/** A page with the real Mermaid, warm; nothing is fetched from a network. */
export async function openMermaid(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.route('**', (route) => route.abort())
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>')
  const root = dirname(createRequire(import.meta.url).resolve('mermaid/package.json'))
  await page.addScriptTag({ path: join(root, 'dist', 'mermaid.min.js') })
  await page.evaluate(() => {
    const { mermaid } = globalThis as unknown as { mermaid: { initialize: (config: object) => void } }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxTextSize: 500_000, maxEdges: 2000 })
  })
  return page
}

/** Parses and renders one diagram's text; NaN sizes and empty pictures are failures too. */
export async function renderMermaid(page: Page, text: string): Promise<MermaidResult> {
  return page.evaluate(async (source) => {
    interface Mermaid {
      parse: (text: string) => Promise<unknown>
      render: (id: string, text: string) => Promise<{ svg: string }>
    }
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    const doc = (
      globalThis as unknown as {
        document: {
          createElement(name: string): {
            innerHTML: string
            textContent: string | null
            querySelector(s: string): unknown
          }
          body: { innerHTML: string }
        }
      }
    ).document
    try {
      await mermaid.parse(source)
      const { svg } = await mermaid.render('picture', source)
      const holder = doc.createElement('div')
      holder.innerHTML = svg
      const bad = /(width|height|x|y|d|transform|viewBox)="[^"]*NaN/.exec(svg)
      if (bad) return { ok: false, message: `NaN in ${bad[0]}`, text: '' }
      if (holder.querySelector('script, [onerror], [onload]'))
        return { ok: false, message: 'active content', text: '' }
      const style = /<style[\s\S]*?<\/style>/g
      holder.innerHTML = svg.replace(style, '')
      return { ok: true, message: '', text: (holder.textContent ?? '').replace(/\s+/g, '') }
    } catch (error) {
      doc.body.innerHTML = ''
      return { ok: false, message: error instanceof Error ? error.message : String(error), text: '' }
    }
  }, text)
}

/** One warm Mermaid for all tests of a file; gives the function that renders in it. */
export function useMermaid(): (text: string) => Promise<MermaidResult> {
  let browser: Browser
  let page: Page
  before(async () => {
    browser = await launchBrowser()
    page = await openMermaid(browser)
  })
  after(() => browser.close())
  return (text) => renderMermaid(page, text)
}
