import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from '../../src/shell/build/build-site.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'

/** Drawings are kept by their content and by the code that draws them, so that one test’s are the next one’s. */
export const drawings = fileURLToPath(new URL('../../.cache', import.meta.url))

/** The real atlas, built into a folder of its own, and how to be rid of it. */
export async function builtSite(): Promise<{ readonly dist: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'))
  const result = await buildSite({
    tree: readTree(fileURLToPath(new URL('../../atlas', import.meta.url))),
    out: join(folder, 'dist'),
    cache: drawings,
    draft: false,
    onProgress: () => undefined,
  })
  assert.equal(result.state, 'built')
  return {
    dist: join(folder, 'dist'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
