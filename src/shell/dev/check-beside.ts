import { Worker } from 'node:worker_threads'
import type { Tree } from '../../core/corpus/load.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'

/** Files as saved, by path; undefined for one that is gone. */
export type SavedFiles = ReadonlyMap<string, string | undefined>

export interface BesideCheck {
  /** What every rule finds after these saves; undefined where a later call has overtaken this one. */
  readonly after: (files: SavedFiles) => Promise<readonly Diagnostic[] | undefined>
  readonly stop: () => Promise<unknown>
}

/** Runs every rule over the whole atlas on a thread of its own, so that a save need not wait for it. */
export function checkBeside(tree: Tree): BesideCheck {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: tree })
  worker.unref()
  let newest = 0
  return {
    after: (files) => {
      newest += 1
      const run = newest
      worker.postMessage({ run, files })
      return new Promise((resolve, reject) => {
        const listen = (answer: {
          readonly run: number
          readonly diagnostics: readonly Diagnostic[]
        }): void => {
          if (answer.run !== run) return
          worker.off('message', listen)
          worker.off('error', reject)
          resolve(run === newest ? answer.diagnostics : undefined)
        }
        worker.on('message', listen)
        worker.once('error', reject)
      })
    },
    stop: () => worker.terminate(),
  }
}
