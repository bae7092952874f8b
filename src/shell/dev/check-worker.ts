/** The thread of `checkBeside`: keeps the atlas as it was last saved, and tells what every rule finds in it. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { SavedFiles } from './check-beside.ts'

enableCompileCache()
const { analyse } = await import('../../core/analyse.ts')
const tree = new Map(workerData as ReadonlyMap<string, string>)
parentPort?.on('message', ({ run, files }: { readonly run: number; readonly files: SavedFiles }) => {
  for (const [path, text] of files) {
    if (text === undefined) tree.delete(path)
    else tree.set(path, text)
  }
  parentPort?.postMessage({ run, diagnostics: analyse(tree).diagnostics })
})
