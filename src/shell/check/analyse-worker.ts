import { parentPort, workerData } from 'node:worker_threads'
import { loadCorpus } from '../../core/corpus/load.ts'
import { rules } from '../../core/lint/registry.ts'
import { findingsInEntries } from '../../core/lint/run-rules.ts'
import { textPrint } from '../../core/lint/text-prints.ts'
import type { Others, Work } from './analyse-tree.ts'

const { tree, ids } = workerData as Work
const { value: corpus } = loadCorpus(tree, (id) => ids.has(id))
const entries = [...ids].flatMap((id) => corpus.entries.get(id) ?? [])
const others: Others = {
  findings: findingsInEntries(corpus, rules, entries),
  prints: new Map(entries.map((entry) => [entry.id, textPrint(entry)])),
}
parentPort?.postMessage(others)
