import { once } from 'node:events'
import { join } from 'node:path'
import type { Diagnostic } from '../../../core/diagnostic/diagnostic.ts'
import { topLevelKey } from '../../../core/source/top-level-key.ts'
import { startDevServer } from '../../dev/dev-server.ts'
import { startSession } from '../../dev/dev-session.ts'
import { watchAtlas } from '../../dev/watch-atlas.ts'
import { readTree } from '../../files/read-tree.ts'
import { repositoryAddress } from '../../files/repository-address.ts'
import { atlasRoot } from '../atlas-root.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { explainTaken, portOf } from '../port.ts'

/** After the last save, before the rules over the whole atlas run again. */
const settleAfter = 400

export const dev: Command = {
  name: 'dev',
  usage: '[--port 4173]',
  summary: 'Edit and see: serves the atlas, and shows each save, and what is wrong with it, in the page.',
  options: { port: { type: 'string', default: '4173' } },
  async run({ options }, io) {
    const port = portOf(options.port)
    const root = atlasRoot(io)
    const tree = readTree(root)
    if (tree.size === 0) throw new UsageError(`There is no atlas in ${root}.`)
    const out = join(io.cwd, '.cache', 'dev')
    const texts = new Map(tree)
    const session = await startSession({
      tree,
      out,
      cache: join(io.cwd, '.cache'),
      repository: await repositoryAddress(root),
    })
    const fieldOf = ({ path, range }: Diagnostic): string | undefined =>
      range && topLevelKey(texts.get(path) ?? '', range.start.line)
    const server = await startDevServer(out, port, session.findings, fieldOf).catch(explainTaken(port))
    let settling: NodeJS.Timeout | undefined
    const stop = await watchAtlas(root, async (files) => {
      clearTimeout(settling)
      const started = performance.now()
      for (const [path, text] of files) texts.set(path, text ?? '')
      await session.save(files)
      server.tell(true, session.findings())
      io.err(`${[...files.keys()].join(', ')}: ${(performance.now() - started).toFixed(0)} ms\n`)
      settling = setTimeout(() => {
        session.settle().then((isWhole) => {
          if (isWhole) server.tell(false, session.findings())
        })
      }, settleAfter)
    })
    io.out(`Editing ${root} at http://localhost:${server.port}/\n`)
    await once(server.closed, 'close')
    clearTimeout(settling)
    await Promise.all([stop(), session.stop()])
    return exitCode.clean
  },
}
