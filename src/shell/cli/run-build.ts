import { join, resolve } from 'node:path'
import { reporters } from '../../core/report/reporters.ts'
import { buildSite } from '../build/build-site.ts'
import { readTree } from '../files/read-tree.ts'
import { repositoryAddress } from '../files/repository-address.ts'
import { readHistory } from '../history/read-history.ts'
import { atlasRoot } from './atlas-root.ts'
import { type Io, UsageError } from './command.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { showProgress } from './progress.ts'

export interface BuildOptions {
  readonly out: string
  readonly only?: string
  readonly draft: boolean
  /** Where the site will be; `$ATLAS_SITE_URL` unless said. */
  readonly siteUrl?: string
}

/** Builds and says what came of it; `build` and `serve --build` share it. */
export async function runBuild({ out, only, draft, siteUrl }: BuildOptions, io: Io): Promise<ExitCode> {
  const root = atlasRoot(io)
  const tree = readTree(root)
  if (tree.size === 0) throw new UsageError(`There is no atlas in ${root}.`)
  const id = only?.replace(/^atlas\//, '').replace(/\.yaml$/, '')
  if (id !== undefined && !tree.has(`${id}.yaml`)) throw new UsageError(`There is no entry “${id}”.`)
  const address = siteAddress(siteUrl ?? io.env.ATLAS_SITE_URL)
  const cache = join(io.cwd, '.cache')
  const history = await readHistory(root, cache)
  const progress = showProgress(io)
  const result = await buildSite({
    tree,
    out: resolve(io.cwd, out),
    cache,
    draft,
    siteUrl: address,
    history,
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

/** An address as pages are put behind it: with a slash at its end. */
function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(`“${text}” is no address of a site: write it like \`https://atlas.example.com/\`.`)
  return url.href.replace(/\/*$/, '/')
}
