import { join } from 'node:path'
import type { Tree } from '../../core/corpus/load.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'

/** Writes every chosen file whose better text differs from it; gives their paths. */
export async function rewriteTree(
  root: string,
  tree: Tree,
  isChosen: (path: string) => boolean,
  better: (path: string, text: string) => string,
): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [path, text] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.endsWith('.yaml') || !isChosen(path) || text.includes('\uFFFD') || text.includes('\0')) continue
    if (await writeIfChanged(join(root, path), better(path, text))) changed.push(path)
  }
  return changed
}
