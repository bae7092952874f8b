import type { Corpus } from '../../../corpus/corpus.ts'
import type { AnyEntry } from '../../../corpus/entry.ts'
import { alikeGroups } from '../../../likeness/alike-groups.ts'
import { likenessOf } from '../../../likeness/shingles.ts'
import { estimateLikeness } from '../../../likeness/signature.ts'
import type { CorpusRule } from '../../rule.ts'
import { entryShingles, type TextPrint, textPrint } from '../../text-prints.ts'
import { repeatedSentences } from './repeated-sentences.ts'

/** Half of all runs of four words in common: two texts of which two thirds are the same. */
const threshold = 0.5
/** Three standard errors of the estimate below it the exact likeness is still looked up. */
const worthComparing = 0.37

export const textIsOwn = {
  code: 'text-is-own',
  scope: 'corpus',
  gate: 'honesty',
  severity: 'error',
  summary:
    'No sentence is a template filled in for several entries, and no two entries are largely one text.',
  *check(corpus) {
    const prints = new Map([...corpus.entries.values()].map((entry) => [entry, textPrint(entry)]))
    const copies = nearCopies(corpus, prints)
    for (const [entry, { of, likeness }] of copies) {
      yield {
        path: entry.path,
        at: ['summary'],
        on: 'key',
        message: `Apart from names and figures ${Math.round(likeness * 100)} % of its text is that of “${of.id}”.`,
        help: 'Write what is particular to this one, or merge the two and leave a redirect.',
        related: [{ path: of.path, at: ['summary'], message: 'The other text.' }],
      }
    }
    // Of a copy it has been said; its sentences would say it a hundred times more.
    yield* repeatedSentences(new Map([...prints].filter(([entry]) => !copies.has(entry))))
  },
} satisfies CorpusRule

/** Each entry whose text is largely that of an earlier one. */
function nearCopies(
  corpus: Corpus,
  prints: ReadonlyMap<AnyEntry, TextPrint>,
): ReadonlyMap<AnyEntry, { readonly of: AnyEntry; readonly likeness: number }> {
  const groups = alikeGroups<AnyEntry>()
  const copies = new Map<AnyEntry, { readonly of: AnyEntry; readonly likeness: number }>()
  for (const entry of corpus.entries.values()) {
    const signature = prints.get(entry)?.signature
    if (!signature) continue
    const found = closest(entry, signature, groups.candidates(signature), prints)
    if (found) copies.set(entry, found)
    else groups.add(signature, entry)
  }
  return copies
}

function closest(
  entry: AnyEntry,
  signature: Uint32Array,
  candidates: ReadonlySet<AnyEntry>,
  prints: ReadonlyMap<AnyEntry, TextPrint>,
): { readonly of: AnyEntry; readonly likeness: number } | undefined {
  let best: { readonly of: AnyEntry; readonly estimate: number } | undefined
  for (const of of candidates) {
    const other = prints.get(of)?.signature
    const estimate = other ? estimateLikeness(signature, other) : 0
    if (estimate > (best?.estimate ?? worthComparing)) best = { of, estimate }
  }
  if (!best) return undefined
  const likeness = likenessOf(entryShingles(entry), entryShingles(best.of))
  return likeness < threshold ? undefined : { of: best.of, likeness }
}
