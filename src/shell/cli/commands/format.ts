import { formatFile } from '../../../core/format/format-file.ts'
import { readTree } from '../../files/read-tree.ts'
import { atlasRoot } from '../atlas-root.ts'
import { chosenPaths } from '../chosen-paths.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { rewriteTree } from '../rewrite-tree.ts'

export const format: Command = {
  name: 'format',
  usage: '[paths]',
  summary: 'Write the canonical key order and line ends.',
  options: {},
  async run({ words }, io) {
    const root = atlasRoot(io)
    const tree = readTree(root)
    const changed = await rewriteTree(root, tree, chosenPaths(words, root, tree, io), formatFile)
    for (const path of changed) io.out(`${path}\n`)
    io.err(`${changed.length} of ${tree.size} files changed.\n`)
    return exitCode.clean
  },
}
