import type { Tree } from '../src/core/corpus/load.ts'
import { otherWords } from './other-words.ts'

/** Entries with sentences of figures alone, which no other words can tell: each copy would be found out. */
const ofFigures = /stack-overflow|rabbitmq-quorum-queue-fsync|etcd-database-space-exceeded/

/**
 * The real atlas, with copies of its entries until there are `count`. Copies differ from each other in
 * their titles, so that no diagram is drawn from the cache for another, in whose they are, so that no incident happens
 * twice to one company, and in the words of their prose, so that none is a near-copy; links stay within the originals.
 */
export function* syntheticFiles(real: Tree, count: number): Iterable<readonly [path: string, text: string]> {
  yield* real
  const entries = [...real].filter(([path]) =>
    /^(incidents|debugging-guides|scale-journeys|performance-profiles|pattern-implementations|technology-comparisons|migration-playbooks|capacity-models|cost-breakdowns|systems)\//.test(
      path,
    ),
  )
  const copyable = entries.filter(([path]) => !path.startsWith('systems/') && !ofFigures.test(path))
  for (let made = entries.length, round = 1; made < count; round++) {
    for (const [path, text] of copyable) {
      if (made >= count) break
      const copy = text
        .replace(
          /^title: (["']?)(.*?)(["']?)$/m,
          (_, open: string, title: string, close: string) =>
            `title: ${open}${title.slice(0, 100)} v${round}${close}`,
        )
        .replace(/^(organisation: )(.*)$/m, `$1Example ${round}`)
      yield [path.replace(/\.yaml$/, `-${round}.yaml`), otherWords(copy, round)]
      made++
    }
  }
}

/** The same, all at once. */
export const syntheticAtlas = (real: Tree, count: number): Map<string, string> =>
  new Map(syntheticFiles(real, count))
