import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Diagram } from '../../core/diagram/model.ts'
import { createDrawContext } from './draw-context.ts'
import { type Drawing, draw } from './drawing.ts'

/** A worker loads fonts and ELK for about half a second; fewer pictures than this are drawn sooner without. */
const worthWorkers = 60

/** Draws diagrams in their order; `onDrawn` is called once for each. On several cores where that pays. */
export async function drawAll(
  diagrams: readonly Diagram[],
  onDrawn: () => void,
): Promise<readonly Drawing[]> {
  if (diagrams.length === 0) return []
  const count = diagrams.length < worthWorkers ? 1 : Math.min(availableParallelism(), 8)
  if (count === 1) {
    const context = createDrawContext()
    const drawings: Drawing[] = []
    for (const diagram of diagrams) {
      drawings.push(await draw(diagram, context))
      onDrawn()
    }
    return drawings
  }
  return drawInWorkers(diagrams, count, onDrawn)
}

function drawInWorkers(
  diagrams: readonly Diagram[],
  count: number,
  onDrawn: () => void,
): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = new Array(diagrams.length)
  let next = 0
  let left = diagrams.length
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./draw-worker.ts', import.meta.url)),
  )
  return new Promise<readonly Drawing[]>((resolve, reject) => {
    for (const worker of workers) {
      const give = (): void => {
        const index = next++
        if (index < diagrams.length) worker.postMessage({ index, diagram: diagrams[index] })
      }
      worker.on('error', reject)
      worker.on('message', (answer: { index: number; drawing?: Drawing; error?: string }) => {
        if (answer.drawing === undefined) {
          reject(new Error(`“${diagrams[answer.index]?.title}” could not be drawn: ${answer.error}`))
          return
        }
        drawings[answer.index] = answer.drawing
        onDrawn()
        left--
        if (left === 0) resolve(drawings)
        else give()
      })
      give()
    }
  }).finally(() => Promise.all(workers.map((worker) => worker.terminate())))
}
