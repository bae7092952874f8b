import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A hash of the program's own files below `src/<folder>` and of the locked dependencies: what is cached under
 * it is made anew when the code that makes it changes.
 */
export function codeVersion(folder: string): string {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const hash = createHash('sha256')
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|js|css|md)$/.test(name) && !name.endsWith('.test.ts'))
      hash.update(name).update(readFileSync(join(root, folder, name)))
  }
  hash.update(readFileSync(join(root, '..', 'package.json')))
  return hash.digest('hex')
}
