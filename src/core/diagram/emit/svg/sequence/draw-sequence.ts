import type { SequenceDiagram } from '../../../model.ts'
import { drawLayerKey } from '../layer-key.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawLifelines } from './draw-lifelines.ts'
import { drawSteps } from './draw-steps.ts'

/** Beyond this many lifelines their heads are too narrow for names of real components. */
const mostLifelines = 6

export function drawSequence(diagram: SequenceDiagram, setting: Setting, top: number): Scene {
  const lifelines = setting.shape === 'wide' && diagram.participants.length <= mostLifelines
  const steps = lifelines ? drawLifelines(diagram, setting, top) : drawSteps(diagram, setting, top)
  const layers = diagram.participants.map(({ layer }) => layer)
  const key = drawLayerKey(layers, setting, steps.bottom + 10)
  return { pieces: [...steps.pieces, ...key.pieces], bottom: key.bottom }
}
