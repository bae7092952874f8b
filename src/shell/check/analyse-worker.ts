/** The second thread of `analyseTree`: what the rules over the whole atlas find. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

enableCompileCache()
const { loadCorpus } = await import('../../core/corpus/load.ts')
const { rules } = await import('../../core/lint/registry.ts')
const { findingsInWhole } = await import('../../core/lint/run-rules.ts')
parentPort?.postMessage(findingsInWhole(loadCorpus(workerData).value, rules))
