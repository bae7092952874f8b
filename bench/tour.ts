/** `npm run tour`: photographs the pages that the README shows, from the real atlas in a real browser. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startServer } from '../src/shell/serve/static-server.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { builtSite } from '../test/support/built-site.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly phone?: true
  readonly dark?: true
  readonly paste?: string
  /** What to bring to the top. */
  readonly at?: string
}

const shots: readonly Shot[] = [
  {
    name: 'tour-triage',
    path: 'index.html',
    paste: "2026-11-23T03:12:44Z api-7 ERR redis: OOM command not allowed when used memory > 'maxmemory'",
  },
  {
    name: 'tour-walk',
    path: 'debugging-guides/redis-out-of-memory.html',
    phone: true,
    dark: true,
    at: '.walk',
  },
  {
    name: 'tour-fail',
    path: 'systems/github/architecture.html#diagram-architecture:mysql-primary:fail',
  },
  { name: 'tour-analysis', path: 'incident-analysis.html', dark: true, at: '#main' },
  { name: 'tour-browse', path: 'index.html', phone: true, at: '.categories' },
]

const out = fileURLToPath(new URL('../docs/images/', import.meta.url))
mkdirSync(out, { recursive: true })
const built = await builtSite()
const site = await startServer(built.dist, 0)
const browser = await launchBrowser()
try {
  for (const { name, path, phone, dark, paste, at } of shots) {
    const context = await browser.newContext({
      viewport: phone ? { width: 390, height: 780 } : { width: 1280, height: 780 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${site.port}/${path}`)
    if (paste !== undefined) {
      await page.locator('#paste').fill(paste)
      await page.locator('#answer .steps li').first().waitFor()
    }
    if (at !== undefined)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView())
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${out}${name}.png` })
    await context.close()
  }
} finally {
  await browser.close()
  site.close()
  built.remove()
}
