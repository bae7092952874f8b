/** The second thread of `analyseTree`: what the rules find that read only the entries it was given. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

enableCompileCache()
const { loadCorpus } = await import('../../core/corpus/load.ts')
const { findingsInWhole } = await import('../../core/lint/run-rules.ts')
const { alone } = await import('./threads.ts')
parentPort?.postMessage(findingsInWhole(loadCorpus(workerData).value, alone))
