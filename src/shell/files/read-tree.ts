import { type Dirent, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurns } from './in-turns.ts'

const mostOpen = 64

/**
 * Every file below a folder as UTF-8 text, by its path with `/`. Byte order marks are kept, bytes that
 * are not UTF-8 become U+FFFD: judging them is the core’s work. A missing folder is an empty tree.
 * Hidden files are left out.
 */
export async function readTree(root: string): Promise<Map<string, string>> {
  const tree = new Map<string, string>()
  if (!existsSync(root)) return tree
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const files: string[] = []
  const list = async (folder: string, prefix: string): Promise<void> => {
    const items: Dirent[] = await readdir(folder, { withFileTypes: true })
    for (const item of items) {
      if (item.name.startsWith('.')) continue
      const path = prefix + item.name
      if (item.isDirectory()) await list(join(folder, item.name), `${path}/`)
      else if (item.isFile()) files.push(path)
    }
  }
  await list(root, '')
  await inTurns(files, mostOpen, async (path) => {
    tree.set(path, decoder.decode(await readFile(join(root, path))))
  })
  return tree
}
