import { parentPort } from 'node:worker_threads'
import type { Diagram } from '../../core/diagram/model.ts'
import { createDrawContext } from './draw-context.ts'
import { draw } from './drawing.ts'

const context = createDrawContext()

parentPort?.on('message', async (diagram: Diagram) => {
  try {
    parentPort?.postMessage({ drawing: await draw(diagram, context) })
  } catch (error) {
    parentPort?.postMessage({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
