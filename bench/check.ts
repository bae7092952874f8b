/**
 * `npm run bench:check -- 940 10000 100000`: `atlas check` from a cold start, a process for each size, over the real atlas and
 * copies of its entries in other words. Wall time includes Node’s own start and reading the files.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTree } from '../src/shell/files/read-tree.ts'
import { syntheticFiles } from './synthetic-atlas.ts'

const real = readTree(fileURLToPath(new URL('../atlas', import.meta.url)))
const once = fileURLToPath(new URL('./check-once.ts', import.meta.url))
const sizes = process.argv.slice(2).map(Number)
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

say('| entries | MB of text | wall s | CPU s | CPU ms an entry | memory MB | KB an entry | findings |')
say('| --: | --: | --: | --: | --: | --: | --: | --: |')
for (const size of sizes.length > 0 ? sizes : [940, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-check-'))
  try {
    let characters = 0
    // One file after the other: 100,000 entries are more than this process could hold.
    for (const [path, text] of syntheticFiles(real, size)) {
      characters += text.length
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const start = performance.now()
    const { stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=14000', once], {
      env: { ...process.env, ATLAS_ROOT: folder },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    const wall = (performance.now() - start) / 1000
    const { cpu, memory } = JSON.parse(stderr) as { cpu: number; memory: number }
    const findings = /(\d+) errors?, (\d+) warning/.exec(stdout)
    const count = findings ? Number(findings[1]) + Number(findings[2]) : 0
    say(
      `| ${size} | ${(characters / 1e6).toFixed(0)} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${((cpu * 1000) / size).toFixed(2)} | ${memory.toFixed(0)} | ${((memory * 1024) / size).toFixed(0)} | ${count} |`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
