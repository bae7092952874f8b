import type { AnyEntry } from '../../../corpus/entry.ts'
import { isAbsent } from '../../../schema/absence.ts'
import type { CorpusRule, Finding } from '../../rule.ts'
import { systemGraphOf } from '../../system-graph-of.ts'
import { knownProducts } from './known-products.ts'
import { namesIn, sharesName, wordsOfName } from './names-in.ts'

/** How authors say that a system has no maker but its owner. */
const homeMade =
  /\b(in-house|inhouse|home-?made|home-?grown|custom|bespoke|own|internal|proprietary|unpublished|not published)\b|^\S+(\s\S+)?[’']s\b|s[’']\s/i

export const productIsListed = {
  code: 'product-is-listed',
  scope: 'corpus',
  gate: 'new-hire',
  severity: 'error',
  summary:
    'Every product that is drawn stands among the technologies, with its version or why there is none.',
  *check(corpus) {
    const known = knownProducts(corpus)
    for (const entry of corpus.entries.values()) yield* unlisted(entry, known)
  },
} satisfies CorpusRule

function* unlisted(
  entry: AnyEntry,
  known: ReadonlySet<string>,
): Iterable<Finding & { readonly path: string }> {
  const graph = systemGraphOf(entry)
  if (!graph) return
  const listed = entry.data.technologies.map(({ name }) => name)
  for (const [index, node] of graph.nodes.entries()) {
    const { product, name, shape, version } = node
    if (shape === 'person' || (typeof version === 'string' && !isAbsent(version))) continue
    if (homeMade.test(product) || listed.some((technology) => sharesName(technology, product))) continue
    const isKnown = [...wordsOfName(product)].some((word) => known.has(word))
    const isOwn = product.toLowerCase() === name.toLowerCase()
    if (!isKnown && (isOwn || namesIn(product).size === 0)) continue
    yield {
      path: entry.path,
      at: ['nodes', index, 'product'],
      message: `“${product}” is drawn and not listed among the technologies.`,
      help: 'Add it to `technologies` with its version, or `{ unpublished: … }`; of a system of their own, say so: `Example Corp’s job workers`.',
    }
  }
}
