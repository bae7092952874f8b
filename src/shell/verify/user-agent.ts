import manifest from '../../../package.json' with { type: 'json' }

/** The name that robots.txt may address. */
export const agentName = 'ProductionAtlasVerifier'

interface Manifest {
  readonly name: string
  readonly repository?: string | { readonly url: string }
}

/** The User-Agent header: name, version, and the project’s address when its manifest names a repository. */
export function userAgentOf(project: Manifest): string {
  const { repository } = project
  const address = typeof repository === 'string' ? repository : repository?.url
  const [page] = /https?:\/\/[^\s()]+?(?=\.git$|$)/.exec(address ?? '') ?? []
  return page === undefined ? `${agentName}/1` : `${agentName}/1 (+${page})`
}

export const userAgent = userAgentOf(manifest)
