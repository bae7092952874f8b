import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Diagram } from '../../core/diagram/model.ts'
import { createDrawContext } from './draw-context.ts'
import { type Drawing, draw } from './drawing.ts'

/** A worker loads fonts and ELK for about half a second; fewer pictures than this are drawn sooner without. */
const worthWorkers = 60

type OnDrawn = (diagram: Diagram, drawing: Drawing) => Promise<void>

/** Draws diagrams, handing over each as it is done; on several cores where that pays. */
export async function drawAll(diagrams: readonly Diagram[], onDrawn: OnDrawn): Promise<void> {
  if (diagrams.length === 0) return
  const count = diagrams.length < worthWorkers ? 1 : Math.min(availableParallelism(), 8)
  if (count > 1) return drawInWorkers(diagrams, count, onDrawn)
  const context = createDrawContext()
  for (const diagram of diagrams) await onDrawn(diagram, await draw(diagram, context))
}

async function drawInWorkers(diagrams: readonly Diagram[], count: number, onDrawn: OnDrawn): Promise<void> {
  let next = 0
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./draw-worker.ts', import.meta.url)),
  )
  const drawOne = (worker: Worker, index: number): Promise<Drawing> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject)
      worker.once('message', ({ drawing, error }: { drawing?: Drawing; error?: string }) => {
        worker.off('error', reject)
        if (drawing) resolve(drawing)
        else reject(new Error(`“${diagrams[index]?.title}” could not be drawn: ${error}`))
      })
      worker.postMessage(diagrams[index])
    })
  const work = async (worker: Worker): Promise<void> => {
    for (let index = next++; index < diagrams.length; index = next++) {
      const diagram = diagrams[index]
      if (diagram) await onDrawn(diagram, await drawOne(worker, index))
    }
  }
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
