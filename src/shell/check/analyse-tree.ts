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
import { findingsOf, type Share } from '../../core/lint/run-rules.ts'

/** Below this many files a second thread takes longer to start than it saves. */
const worthWorker = 1_000

/** Above this many a second copy of the atlas costs more memory than the time is worth. */
const mostForTwo = 20_000

/** Of every ten entries: the other thread has no rules over the whole corpus to run. */
const otherShare = 6

/** Which entries the second thread looks at. */
export const isOthers = (index: number): boolean => index % 10 < otherShare

/** What `analyse` gives, on two threads where the atlas is large. */
export async function analyseTree(tree: Tree, cores = availableParallelism()): Promise<Outcome<Corpus>> {
  if (tree.size < worthWorker || tree.size > mostForTwo || cores < 2) return analyse(tree)
  const others = findingsOfOthers(tree)
  // The failure is seen where it is awaited; until then it must not count as unhandled.
  others.catch(() => undefined)
  const loaded = loadCorpus(tree)
  const own: Share = { whole: true, has: (index) => !isOthers(index) }
  const found = [...findingsOf(loaded.value, rules, own), ...(await others)]
  return {
    value: loaded.value,
    diagnostics: inOrder([...loaded.diagnostics, ...applyExceptions(loaded.value, found)]),
  }
}

function findingsOfOthers(tree: Tree): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: tree })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that checks entries ended with ${code}.`)))
  })
}
