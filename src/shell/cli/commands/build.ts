import type { Command } from '../command.ts'
import { runBuild } from '../run-build.ts'

export const build: Command = {
  name: 'build',
  usage: '[--out dist] [--only <id>] [--draft] [--site-url https://…]',
  summary: 'Check the atlas, draw it and write the site. Errors stop it unless it is a draft.',
  options: {
    out: { type: 'string', default: 'dist' },
    only: { type: 'string' },
    draft: { type: 'boolean' },
    'site-url': { type: 'string' },
  },
  run: ({ options }, io) =>
    runBuild(
      {
        out: String(options.out),
        draft: options.draft === true,
        ...(typeof options.only === 'string' ? { only: options.only } : {}),
        ...(typeof options['site-url'] === 'string' ? { siteUrl: options['site-url'] } : {}),
      },
      io,
    ),
}
