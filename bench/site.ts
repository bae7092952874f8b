/**
 * `npm run bench:site`: the built site in a real Chromium that is slowed down to a phone on slow 4G (1.6 Mbit/s down, 150 ms round
 * trip, a processor four times slower): what each kind of page weighs, when its largest part is painted, how far it moves, and how
 * long triage takes to answer.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildSite } from '../src/shell/build/build-site.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { startServer } from '../src/shell/serve/static-server.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { representative } from '../test/support/representative.ts'

const slowdown = 4
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const queries = 60

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-site-'))
const dist = join(folder, 'dist')
const say = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}
const tree = readTree(fileURLToPath(new URL('../atlas', import.meta.url)))
await buildSite({ tree, out: dist, cache: join(folder, 'cache'), draft: false, onProgress: () => undefined })
const weigh = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length / 1024
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !path.endsWith('.embed.html'),
)
const site = await startServer(dist, 0)
const browser = await launchBrowser()
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })

async function slowPage() {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

try {
  say(
    `Style sheet ${weigh('assets/atlas.css').toFixed(1)} KB, script ${weigh('assets/atlas.js').toFixed(1)} KB, triage’s index ${(weigh('triage.json') + weigh('search.json')).toFixed(1)} KB, brotli.`,
  )
  say()
  say('| page, the longest of its kind | HTML, KB brotli | largest paint, ms | moved (CLS) |')
  say('| --- | --: | --: | --: |')
  for (const path of representative(pages, (each) => readFileSync(join(dist, each)).length, 1)) {
    const page = await slowPage()
    await page.goto(`http://127.0.0.1:${site.port}/${path}`, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    const seen = (await page.evaluate(observed)) as { paint: number; moved: number }
    say(`| ${path} | ${weigh(path).toFixed(1)} | ${seen.paint.toFixed(0)} | ${seen.moved.toFixed(3)} |`)
    await page.close()
  }
  const page = await slowPage()
  await page.goto(`http://127.0.0.1:${site.port}/index.html`)
  const lines = readFileSync(new URL('./triage/positives.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const started = performance.now()
  const first = (JSON.parse(lines[0] ?? '{}') as { query: string }).query
  await page.locator('#paste').fill(first)
  await page.locator('#answer > *').first().waitFor()
  const ready = performance.now() - started
  for (const line of lines.slice(1, queries)) {
    await page.locator('#paste').fill((JSON.parse(line) as { query: string }).query)
    await page.waitForTimeout(60)
  }
  const times = ((await page.evaluate(triageTimes)) as number[]).toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  say()
  say(
    `Triage there, ${times.length} answers: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms; the first one, index and all, ${ready.toFixed(0)} ms after the paste.`,
  )
} finally {
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Runs in the page: when the largest part was painted, and how far things moved. */
function observed(): Promise<unknown> {
  const { PerformanceObserver: Observer } = globalThis as unknown as {
    PerformanceObserver: new (
      seen: (list: { getEntries(): { startTime: number; value?: number }[] }) => void,
    ) => { observe(options: { type: string; buffered: boolean }): void }
  }
  return new Promise((resolve) => {
    let paint = 0
    let moved = 0
    new Observer((list) => {
      for (const { startTime } of list.getEntries()) paint = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new Observer((list) => {
      for (const { value } of list.getEntries()) moved += value ?? 0
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve({ paint, moved }), 300)
  })
}

/** Runs in the page: how long each answer of triage took, in milliseconds. */
function triageTimes(): number[] {
  return performance.getEntriesByName('triage').map(({ duration }) => duration)
}
