import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startServer } from '../../serve/static-server.ts'
import { type Command, UsageError } from '../command.ts'
import { exitCode } from '../exit-code.ts'
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
    const port = Number(options.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError(
        `“${options.port}” is no port: choose a number from 0 to 65535; 0 takes any that is free.`,
      )
    }
    const out = String(options.out)
    if (options.build === true) {
      const built = await runBuild({ out, draft: false }, io)
      if (built !== exitCode.clean && !existsSync(join(resolve(io.cwd, out), 'index.html'))) return built
    }
    const folder = resolve(io.cwd, out)
    if (!existsSync(join(folder, 'index.html')))
      throw new UsageError(`There is no site in ${out}; run \`atlas build\` first.`)
    const server = await startServer(folder, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        throw new UsageError(
          `Port ${port} is taken; choose another with \`--port\`, or \`--port 0\` for any.`,
        )
      throw error
    })
    io.out(`The atlas is at http://localhost:${server.port}/\n`)
    await once(server.closed, 'close')
    return exitCode.clean
  },
}
