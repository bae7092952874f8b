/**
 * `npm run bench:dev -- 0 940`: `atlas dev` over the real atlas (`0`) and larger ones made of its copies. From a file’s save until the open page shows it,
 * in a real browser; saves come one after the other, some while the rules over the whole atlas still run.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTree } from '../src/shell/files/read-tree.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { syntheticFiles } from './synthetic-atlas.ts'

const saves = 24
const id = 'debugging-guides/etcd-database-space-exceeded'
const program = fileURLToPath(new URL('../src/shell/cli/atlas.ts', import.meta.url))
const real = readTree(fileURLToPath(new URL('../atlas', import.meta.url)))
const sizes = process.argv.slice(2).map(Number)
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const at = (took: readonly number[], share: number): string =>
  (took.toSorted((a, b) => a - b)[Math.ceil(share * took.length) - 1] ?? 0).toFixed(0)

say(
  '| entries | start s | save to sight, all at rest: median ms | most ms | while all rules run: median ms | most ms |',
)
say('| --: | --: | --: | --: | --: | --: |')
const browser = await launchBrowser()
for (const size of sizes.length > 0 ? sizes : [0, 940]) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-dev-bench-'))
  try {
    for (const [path, text] of syntheticFiles(real, size)) {
      const file = join(folder, 'atlas', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    const started = performance.now()
    const editing = spawn(process.execPath, [program, 'dev', '--port', '0'], { cwd: folder })
    const address = await new Promise<string>((resolve, reject) => {
      editing.stdout.on('data', (data) => {
        const found = /http:\S+/.exec(String(data))
        if (found) resolve(found[0])
      })
      editing.on('exit', (code) => reject(new Error(`atlas dev ended with ${code}.`)))
    })
    const start = (performance.now() - started) / 1000
    const page = await browser.newPage()
    await page.goto(`${address}${id}.html`)
    const file = join(folder, 'atlas', `${id}.yaml`)
    const text = readFileSync(file, 'utf8')
    const atRest: number[] = []
    const busy: number[] = []
    for (let save = 0; save < saves; save++) {
      const seen = page.locator('h1').getByText(`Saved for the ${save}th time`)
      const from = performance.now()
      writeFileSync(file, text.replace(/^title: .*$/m, `title: "Saved for the ${save}th time"`))
      await seen.waitFor()
      ;(save % 3 === 0 ? atRest : busy).push(performance.now() - from)
      // Every third save comes after the whole atlas was checked, the others while it is.
      await new Promise((resolve) => setTimeout(resolve, save % 3 === 2 ? 10_000 : 500))
    }
    editing.removeAllListeners('exit')
    editing.kill()
    await page.close()
    const cells = [atRest, busy].flatMap((took) => [at(took, 0.5), at(took, 1)])
    say(`| ${[size || 'the atlas', start.toFixed(1), ...cells].join(' | ')} |`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
await browser.close()
