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
import { findingsInEntries, findingsInWhole } from '../../core/lint/run-rules.ts'
import { rememberPrint, type TextPrint } from '../../core/lint/text-prints.ts'
import { kindOf } from '../../core/schema/categories.ts'

/** Below this many files a second thread takes longer to start than it saves. */
const worthWorker = 1_000

/** Above this many a second copy of the atlas costs more memory than the time is worth. */
const mostForTwo = 20_000

/** Of every ten entries: the other thread reads only these, and has no rules over the whole corpus to run. */
const otherShare = 6

/** What the second thread is given: all texts, and the ids of the entries that are its own. */
export interface Work {
  readonly tree: Tree
  readonly ids: ReadonlySet<string>
}

/** What it gives back. */
export interface Others {
  readonly findings: readonly Diagnostic[]
  readonly prints: ReadonlyMap<string, TextPrint>
}

/** What `analyse` gives, on two threads where the atlas is large. */
export async function analyseTree(tree: Tree, cores = availableParallelism()): Promise<Outcome<Corpus>> {
  if (tree.size < worthWorker || tree.size > mostForTwo || cores < 2) return analyse(tree)
  const ids = othersOf(tree)
  const working = onSecondThread({ tree, ids })
  // The failure is seen where it is awaited; until then it must not count as unhandled.
  working.catch(() => undefined)
  const { value: corpus, diagnostics } = loadCorpus(tree)
  const own = [...corpus.entries.values()].filter(({ id }) => !ids.has(id))
  const found = findingsInEntries(corpus, rules, own)
  const others = await working
  for (const [id, print] of others.prints) {
    const entry = corpus.entries.get(id)
    if (entry) rememberPrint(entry, print)
  }
  const all = [...found, ...others.findings, ...findingsInWhole(corpus, rules)]
  return { value: corpus, diagnostics: inOrder([...diagnostics, ...applyExceptions(corpus, all)]) }
}

const othersOf = (tree: Tree): ReadonlySet<string> =>
  new Set(
    [...tree.keys()]
      .map((path) => path.replace(/\.yaml$/, ''))
      .filter((id, index) => kindOf(id) !== undefined && index % 10 < otherShare),
  )

function onSecondThread(work: Work): Promise<Others> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: work })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that checks entries ended with ${code}.`)))
  })
}
