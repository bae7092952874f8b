import type { Tree } from '../src/core/corpus/load.ts'
import { otherWords } from './other-words.ts'

/** Entries with sentences of figures or short words alone, which no other words can tell: each copy would be found out. */
const ofFigures =
  /stack-overflow|rabbitmq-quorum-queue-fsync|etcd-database-space-exceeded|aws-(?:s3-2017|dynamodb-2015)|azure-(?:ad|south)|cloudflare-bot|coinbase|datadog|eslint|gitlab-read-only|google-service-control|monzo|openai|spotify|clickhouse-too-many/

/** The specification's share of debugging guides: 100 of 940. */
const guides = 'debugging-guides/'
const shareOfGuides = 100 / 940

/**
 * The real atlas, with copies of its entries until there are `count`. Copies differ from each other in
 * their titles, so that no diagram is drawn from the cache for another, in whose they are, so that no incident happens
 * twice to one company, and in the words of their prose and signatures, so that none is a near-copy and none takes another’s
 * errors; links stay within the originals. No more guides are made than the specification has in so many entries.
 */
export function* syntheticFiles(real: Tree, count: number): Iterable<readonly [path: string, text: string]> {
  yield* real
  const entries = [...real].filter(([path]) =>
    /^(incidents|debugging-guides|scale-journeys|performance-profiles|pattern-implementations|technology-comparisons|migration-playbooks|capacity-models|cost-breakdowns|systems)\//.test(
      path,
    ),
  )
  const copyable = entries.filter(([path]) => !path.startsWith('systems/') && !ofFigures.test(path))
  let guidesMade = entries.filter(([path]) => path.startsWith(guides)).length
  for (let made = entries.length, round = 1; made < count; round++) {
    for (const [path, text] of copyable) {
      if (made >= count) break
      if (path.startsWith(guides) && guidesMade++ >= count * shareOfGuides) continue
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
