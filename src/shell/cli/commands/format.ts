import { readTree } from '../../files/read-tree.ts'
import { atlasRoot, belowRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { formatTree } from '../format-tree.ts'

export const format: Command = {
  name: 'format',
  usage: '[paths]',
  summary: 'Write the canonical key order and line ends.',
  options: {},
  async run({ words }, io) {
    const root = atlasRoot(io)
    const chosen = words.map((word) => {
      const path = belowRoot(word, root, io.cwd)
      if (path === undefined) throw new UsageError(`${word} lies outside the atlas in ${root}.`)
      return path
    })
    const tree = await readTree(root)
    const changed = await formatTree(
      root,
      tree,
      (path) =>
        chosen.length === 0 ||
        chosen.some((each) => each === '' || path === each || path.startsWith(`${each}/`)),
    )
    for (const path of changed) io.out(`${path}\n`)
    io.err(`${changed.length} of ${tree.size} files changed.\n`)
    return exitCode.clean
  },
}
