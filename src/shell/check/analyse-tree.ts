import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { analyse } from '../../core/analyse.ts'
import type { Corpus } from '../../core/corpus/corpus.ts'
import { loadCorpus, type Tree } from '../../core/corpus/load.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import { inOrder } from '../../core/diagnostic/order.ts'
import type { Outcome } from '../../core/diagnostic/outcome.ts'
import { applyExceptions } from '../../core/lint/apply-exceptions.ts'
import { rules } from '../../core/lint/registry.ts'
import { findingsInEntries, findingsInSources, findingsInWhole } from '../../core/lint/run-rules.ts'
import { kindOf } from '../../core/schema/categories.ts'
import { alone, together } from './threads.ts'

/** Below this many files a second thread takes longer to start than it saves. */
const worthWorker = 1_000

/**
 * What `analyse` gives, on two threads where the atlas is large: rules that read the entries of one kind alone run beside the others,
 * over these entries alone. Everything else shares what it reads of a text, and would read it twice on two threads.
 */
export async function analyseTree(tree: Tree, cores = availableParallelism()): Promise<Outcome<Corpus>> {
  if (tree.size < worthWorker || cores < 2) return analyse(tree)
  const working = onSecondThread(tree)
  // The failure is seen where it is awaited; until then it must not count as unhandled.
  working.catch(() => undefined)
  const { value: corpus, diagnostics } = loadCorpus(tree)
  const found = [
    ...findingsInEntries(corpus, rules),
    ...findingsInSources(corpus, rules),
    ...findingsInWhole(corpus, together),
  ]
  const all = [...found, ...(await working)]
  return { value: corpus, diagnostics: inOrder([...diagnostics, ...applyExceptions(corpus, all)]) }
}

function onSecondThread(tree: Tree): Promise<readonly Diagnostic[]> {
  const kinds = new Set(alone.map(({ reads }) => reads))
  const read = new Map([...tree].filter(([path]) => kinds.has(kindOf(path.replace(/\.yaml$/, '')))))
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: read })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The second thread of the check ended with ${code}.`)))
  })
}
