import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Runs git in a folder as nobody in particular, deaf to the machine’s settings. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Example',
      GIT_AUTHOR_EMAIL: 'example@example.org',
      GIT_AUTHOR_DATE: '2020-02-03T23:30:00-0500',
      GIT_COMMITTER_NAME: 'Example',
      GIT_COMMITTER_EMAIL: 'example@example.org',
      GIT_COMMITTER_DATE: '2020-02-05T12:00:00Z',
    },
  }).trim()

/** Makes a repository with one commit of these files; `link:` before a content makes a symbolic link. The commit’s name. */
export function gitRepository(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    if (typeof content === 'string' && content.startsWith('link:')) symlinkSync(content.slice(5), place)
    else writeFileSync(place, content)
  }
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Example')
  return git(folder, 'rev-parse', 'HEAD')
}
