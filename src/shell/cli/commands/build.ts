import type { Command } from '../command.ts'
import { runBuild } from '../run-build.ts'

export const build: Command = {
  name: 'build',
  usage: '[--out dist] [--only <id>] [--draft]',
  summary: 'Check the atlas, draw it and write the site. Errors stop it unless it is a draft.',
  options: { out: { type: 'string', default: 'dist' }, only: { type: 'string' }, draft: { type: 'boolean' } },
  run: ({ options }, io) =>
    runBuild(
      {
        out: String(options.out),
        draft: options.draft === true,
        ...(typeof options.only === 'string' ? { only: options.only } : {}),
      },
      io,
    ),
}
