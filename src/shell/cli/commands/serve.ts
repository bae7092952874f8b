import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startServer } from '../../serve/static-server.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { explainTaken, portOf } from '../port.ts'
import { runBuild } from '../run-build.ts'

export const serve: Command = {
  name: 'serve',
  usage: '[--port 4173] [--out dist] [--build]',
  summary: 'Serve the built site on this machine; with --build, build it first.',
  options: {
    port: { type: 'string', default: '4173' },
    out: { type: 'string', default: 'dist' },
    build: { type: 'boolean' },
  },
  async run({ options }, io) {
    const port = portOf(options.port)
    const out = String(options.out)
    if (options.build === true) {
      const built = await runBuild({ out, draft: false }, io)
      if (built !== exitCode.clean && !existsSync(join(resolve(io.cwd, out), 'index.html'))) return built
    }
    const folder = resolve(io.cwd, out)
    if (!existsSync(join(folder, 'index.html')))
      throw new UsageError(`There is no site in ${out}; run \`atlas build\` first.`)
    const server = await startServer(folder, port).catch(explainTaken(port))
    io.out(`The atlas is at http://localhost:${server.port}/\n`)
    await once(server.closed, 'close')
    return exitCode.clean
  },
}
