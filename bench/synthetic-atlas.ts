import type { Tree } from '../src/core/corpus/load.ts'

/**
 * The real atlas, with copies of its entries until there are `count`. Copies differ from each other in
 * their titles, so that no diagram is drawn from the cache for another; links stay within the originals.
 */
export function syntheticAtlas(real: Tree, count: number): Map<string, string> {
  const tree = new Map(real)
  const entries = [...real].filter(([path]) =>
    /^(incidents|debugging-guides|scale-journeys|performance-profiles|pattern-implementations|technology-comparisons|migration-playbooks|capacity-models|cost-breakdowns|systems)\//.test(
      path,
    ),
  )
  const copyable = entries.filter(([path]) => !path.startsWith('systems/'))
  for (let made = entries.length, round = 1; made < count; round++) {
    for (const [path, text] of copyable) {
      if (made >= count) break
      tree.set(
        path.replace(/\.yaml$/, `-${round}.yaml`),
        text.replace(
          /^title: (["']?)(.*?)(["']?)$/m,
          (_, open: string, title: string, close: string) =>
            `title: ${open}${title.slice(0, 100)} v${round}${close}`,
        ),
      )
      made++
    }
  }
  return tree
}
