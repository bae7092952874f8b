import { fileURLToPath } from 'node:url'
import type { Tree } from '../../src/core/corpus/load.ts'
import { type BuildRequest, buildSite } from '../../src/shell/build/build-site.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { drawings } from './built-site.ts'

/** Builds some entries of the real atlas with what they cite, and nothing else: seconds, where the whole takes minutes. */
export async function buildSmallSite(
  folder: string,
  ids: readonly string[],
  more: Partial<Pick<BuildRequest, 'siteUrl' | 'history'>> & { readonly files?: Tree } = {},
): Promise<string> {
  const whole = readTree(fileURLToPath(new URL('../../atlas', import.meta.url)))
  const out = `${folder}/dist`
  const result = await buildSite({
    tree: new Map([...partOf(whole, ids), ...(more.files ?? [])]),
    out,
    cache: drawings,
    // Entries that the chosen ones name are not there, which is a finding.
    draft: true,
    siteUrl: more.siteUrl,
    history: more.history,
    onProgress: () => undefined,
  })
  if (result.state !== 'built') throw new Error('The small site was not built.')
  return out
}

function partOf(tree: Tree, ids: readonly string[]): Tree {
  const entries = new Set(ids.map((id) => `${id}.yaml`))
  const texts = ids.map((id) => tree.get(`${id}.yaml`) ?? '').join('\n')
  const isCited = (path: string): boolean => {
    const key = /^sources\/(?:.*\/)?([^/]+)\.yaml$/.exec(path)?.[1]
    return key !== undefined && texts.includes(key)
  }
  const isShared = (path: string): boolean => !path.includes('/') || path.startsWith('prices/')
  return new Map([...tree].filter(([path]) => entries.has(path) || isShared(path) || isCited(path)))
}
