import { type Dirent, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Every file below a folder as UTF-8 text, by its path with `/`. Byte order marks are kept, bytes that
 * are not UTF-8 become U+FFFD: judging them is the core’s work. A missing folder is an empty tree.
 * Hidden files are left out.
 */
export async function readTree(root: string): Promise<Map<string, string>> {
  const tree = new Map<string, string>()
  if (!existsSync(root)) return tree
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const visit = async (folder: string, prefix: string): Promise<void> => {
    const items: Dirent[] = await readdir(folder, { withFileTypes: true })
    await Promise.all(
      items.map(async (item) => {
        if (item.name.startsWith('.')) return
        const path = prefix + item.name
        if (item.isDirectory()) return visit(join(folder, item.name), `${path}/`)
        if (item.isFile()) tree.set(path, decoder.decode(await readFile(join(folder, item.name))))
      }),
    )
  }
  await visit(root, '')
  return tree
}
