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
import { findingsInEntries, findingsInSources } from '../../core/lint/run-rules.ts'

/** Below this many files a second thread takes longer to start than it saves. */
const worthWorker = 1_000

/** Above this many a second copy of the atlas costs more memory than the time is worth. */
const mostForTwo = 20_000

/**
 * What `analyse` gives, on two threads where the atlas is large. One runs the rules over single entries and sources, the
 * other those over the whole: each then has half of the rules to compile, which takes as long as running them over a thousand entries.
 */
export async function analyseTree(tree: Tree, cores = availableParallelism()): Promise<Outcome<Corpus>> {
  if (tree.size < worthWorker || tree.size > mostForTwo || cores < 2) return analyse(tree)
  const working = onSecondThread(tree)
  // The failure is seen where it is awaited; until then it must not count as unhandled.
  working.catch(() => undefined)
  const { value: corpus, diagnostics } = loadCorpus(tree)
  const found = [...findingsInEntries(corpus, rules), ...findingsInSources(corpus, rules)]
  const all = [...found, ...(await working)]
  return { value: corpus, diagnostics: inOrder([...diagnostics, ...applyExceptions(corpus, all)]) }
}

function onSecondThread(tree: Tree): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: tree })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that checks the whole ended with ${code}.`)))
  })
}
