import { join } from 'node:path'
import type { Tree } from '../../core/corpus/load.ts'
import { formatFile } from '../../core/format/format-file.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'

/** Writes the canonical text of every chosen file that differs from it; gives their paths. */
export async function formatTree(
  root: string,
  tree: Tree,
  isChosen: (path: string) => boolean,
): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [path, text] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.endsWith('.yaml') || !isChosen(path) || text.includes('\uFFFD') || text.includes('\0')) continue
    if (await writeIfChanged(join(root, path), formatFile(path, text))) changed.push(path)
  }
  return changed
}
