/** The second thread of `analyseTree`. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

enableCompileCache()
const { checkShare } = await import('./check-share.ts')
parentPort?.postMessage(checkShare(workerData))
