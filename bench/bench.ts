import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { analyse } from '../src/core/analyse.ts'
import { toMermaid } from '../src/core/diagram/emit/mermaid/to-mermaid.ts'
import { toSvg } from '../src/core/diagram/emit/svg/to-svg.ts'
import { viewsOf } from '../src/core/diagram/views/views-of.ts'
import { buildSite } from '../src/shell/build/build-site.ts'
import { createDrawContext } from '../src/shell/build/draw-context.ts'
import { readTree } from '../src/shell/files/read-tree.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { openMermaid, renderMermaid } from '../test/support/mermaid-page.ts'
import { syntheticAtlas } from './synthetic-atlas.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const sizes = process.argv.slice(2).map(Number)
const real = readTree(join(root, 'atlas'))
const chromiumPath = process.env.CHROMIUM ?? (await chromium.executablePath())
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Wall and CPU milliseconds of a piece of work, this process and its threads. */
async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T; wall: number; cpu: number }> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const value = await work()
  const used = process.cpuUsage(cpu)
  return { value, wall: performance.now() - start, cpu: (used.user + used.system) / 1000 }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(ms < 10_000 ? 2 : 1)
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

async function benchBuild(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const tree = count === 0 ? real : syntheticAtlas(real, count)
  const request = {
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    draft: true,
    onProgress: () => undefined,
  }
  try {
    const check = await timed(() => analyse(tree))
    const cold = await timed(() => buildSite({ ...request, tree }))
    const entries = cold.value.state === 'built' ? cold.value.entries : 0
    const drawn = cold.value.state === 'built' ? cold.value.drawn : 0
    const warm = await timed(() => buildSite({ ...request, tree }))
    const [path = '', text = ''] = [...tree].find(([each]) => each.startsWith('incidents/')) ?? []
    const changed = new Map(tree).set(path, text.replace(/^title: (["']?)/m, 'title: $1Changed '))
    const one = await timed(() => buildSite({ ...request, tree: changed }))
    say(
      `| ${entries} | ${drawn} | ${seconds(check.wall)} | ${seconds(cold.wall)} | ${seconds(cold.cpu)} | ${seconds(warm.wall)} | ${seconds(one.wall)} | ${Math.round(process.memoryUsage().rss / 1e6)} |`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every n-th of a list, so that at most `most` are taken and all kinds occur. */
const sample = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.ceil(items.length / most))
  return items.filter((_, index) => index % step === 0)
}

/** Draws an atlas of `count` entries (0: the real one): ours at most 2,000 diagrams of it, the page 200, `mmdc` five. */
async function benchDrawing(count: number): Promise<void> {
  const tree = count === 0 ? real : syntheticAtlas(real, count)
  const entries = [...analyse(tree).value.entries.values()]
  const diagrams = sample(
    entries.flatMap((entry) => viewsOf(entry)),
    2000,
  )
  const context = createDrawContext()
  const draw = async (): Promise<readonly number[]> => {
    const times: number[] = []
    for (const diagram of diagrams) {
      for (const shape of ['wide', 'narrow'] as const)
        times.push((await timed(() => toSvg(diagram, shape, context))).cpu)
    }
    return times
  }
  // A first round warms the compiler and the font caches, as the page is warmed below.
  await draw()
  const ours = await draw()
  const mermaid = sample(diagrams, 200).map(toMermaid)
  const browser = await launchBrowser()
  const page = await openMermaid(browser)
  for (const text of mermaid) await renderMermaid(page, text)
  const theirs: number[] = []
  for (const text of mermaid) theirs.push((await timed(() => renderMermaid(page, text))).wall)
  await browser.close()
  const single = benchMmdc(sample(mermaid, 5).slice(0, 5))
  const base = median(ours)
  const row = (name: string, times: readonly number[]): void =>
    say(
      `| ${entries.length} | ${name} | ${times.length} | ${median(times).toFixed(1)} | ${percentile(times, 0.99).toFixed(1)} | ${(median(times) / base).toFixed(0)} |`,
    )
  row('our SVG, CPU a picture', ours)
  row('one warm Mermaid page, wall a diagram', theirs)
  row('`mmdc`, a process a diagram, wall', single)
}

/** `mmdc` is only wanted here, so it is installed here, without its own browser. */
function benchMmdc(texts: readonly string[]): readonly number[] {
  const folder = join(root, '.cache', 'mmdc')
  mkdirSync(folder, { recursive: true })
  const mmdc = join(folder, 'node_modules', '.bin', 'mmdc')
  if (!existsSync(mmdc)) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync(
      'npm',
      [
        'install',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '@mermaid-js/mermaid-cli@12.2.0',
        'puppeteer',
      ],
      { cwd: folder, stdio: 'ignore' },
    )
  }
  const configuration = join(folder, 'puppeteer.json')
  writeFileSync(
    configuration,
    JSON.stringify({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu'],
    }),
  )
  const input = join(folder, 'diagram.mmd')
  return texts.map((text) => {
    writeFileSync(input, text)
    const start = performance.now()
    execFileSync(mmdc, ['-q', '-p', configuration, '-i', input, '-o', join(folder, 'diagram.svg')], {
      stdio: 'ignore',
    })
    return performance.now() - start
  })
}

say(`Node ${process.version}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}\n`)
const counts = sizes.length === 0 ? [0, 1000, 10_000] : sizes
say('| entries | drawn with | pictures | median ms | p99 ms | ratio |')
say('| --: | --- | --: | --: | --: | --: |')
for (const count of counts) await benchDrawing(count)
say('')
say(
  '| entries | diagrams drawn | check s | cold build s | its CPU s | no change s | one entry changed s | memory MB |',
)
say('| --: | --: | --: | --: | --: | --: | --: | --: |')
for (const count of counts) await benchBuild(count)
