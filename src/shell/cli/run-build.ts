import { join, resolve } from 'node:path'
import { reporters } from '../../core/report/reporters.ts'
import { buildSite } from '../build/build-site.ts'
import { readTree } from '../files/read-tree.ts'
import { repositoryAddress } from '../files/repository-address.ts'
import { atlasRoot } from './atlas-root.ts'
import { type Io, UsageError } from './command.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { showProgress } from './progress.ts'

export interface BuildOptions {
  readonly out: string
  readonly only?: string
  readonly draft: boolean
  readonly siteUrl?: string
}

/** Builds and says what came of it; `build` and `serve --build` share it. */
export async function runBuild({ out, only, draft, siteUrl }: BuildOptions, io: Io): Promise<ExitCode> {
  const root = atlasRoot(io)
  const tree = await readTree(root)
  if (tree.size === 0) throw new UsageError(`There is no atlas in ${root}.`)
  const id = only?.replace(/^atlas\//, '').replace(/\.yaml$/, '')
  if (id !== undefined && !tree.has(`${id}.yaml`)) throw new UsageError(`There is no entry “${id}”.`)
  const progress = showProgress(io)
  const result = await buildSite({
    tree,
    out: resolve(io.cwd, out),
    cache: join(io.cwd, '.cache'),
    draft,
    siteUrl,
    repository: await repositoryAddress(root),
    ...(id === undefined ? {} : { only: id }),
    onProgress: progress.report,
  }).finally(progress.end)
  switch (result.state) {
    case 'current':
      io.err(`Nothing changed since the last build in ${out}.\n`)
      return exitCode.clean
    case 'refused':
      io.err(
        reporters.text(result.diagnostics, {
          textOf: (path) => tree.get(path),
          prefix: 'atlas/',
          colour: io.terminal && !io.env.NO_COLOR,
        }),
      )
      io.err(
        `\nNothing was built: ${result.diagnostics.length} errors. The last build stays as it was; \`--draft\` builds in spite of them.\n`,
      )
      return exitCode.findings
    case 'built':
      io.err(
        `Built ${result.entries} entries into ${out}: ${result.changed} of ${result.files} files changed, ${result.drawn} diagrams drawn.\n`,
      )
      return exitCode.clean
    default:
      return result satisfies never
  }
}
