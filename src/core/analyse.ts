import type { Corpus } from './corpus/corpus.ts'
import { loadCorpus, type Tree } from './corpus/load.ts'
import { inOrder } from './diagnostic/order.ts'
import type { Outcome } from './diagnostic/outcome.ts'
import { rules } from './lint/registry.ts'
import { runRules } from './lint/run-rules.ts'

/** The whole check: files in, corpus and ordered diagnostics out. */
export function analyse(tree: Tree): Outcome<Corpus> {
  const loaded = loadCorpus(tree)
  return {
    value: loaded.value,
    diagnostics: inOrder([...loaded.diagnostics, ...runRules(loaded.value, rules)]),
  }
}
