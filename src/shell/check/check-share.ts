import { loadCorpus } from '../../core/corpus/load.ts'
import { rules } from '../../core/lint/registry.ts'
import { findingsInEntries } from '../../core/lint/run-rules.ts'
import { textPrint } from '../../core/lint/text-prints.ts'
import type { Others, Work } from './analyse-tree.ts'

/** What the rules over single entries find in some of them; of the other entries only those are read that these link. */
export function checkShare({ tree, ids }: Work): Others {
  const { value: corpus } = loadCorpus(tree, (id) => ids.has(id))
  const entries = [...ids].flatMap((id) => corpus.entries.get(id) ?? [])
  return {
    findings: findingsInEntries(corpus, rules, entries),
    prints: new Map(entries.map((entry) => [entry.id, textPrint(entry)])),
  }
}
