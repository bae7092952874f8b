import type { Diagram } from '../../core/diagram/model.ts'
import type { Picture } from '../../core/site/site-context.ts'
import type { drawAll } from './draw-all.ts'
import type { DrawingCache } from './drawing-cache.ts'

/** Pictures that belong to no entry, drawn where the cache lacks them. */
export async function drawCharts(
  diagrams: readonly Diagram[],
  cache: DrawingCache,
  drawThem: typeof drawAll,
): Promise<readonly Picture[]> {
  await drawThem(
    diagrams.filter((diagram) => !cache.has(diagram)),
    (diagram, drawing) => cache.put(diagram, drawing),
  )
  return diagrams.flatMap((diagram) => {
    const drawing = cache.get(diagram)
    return drawing ? [{ diagram, ...drawing }] : []
  })
}
