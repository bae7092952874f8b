import type { GraphLayout } from '../../layout/graph-layout.ts'
import type { TextMeasure } from '../../measure/text-measure.ts'
import type { Diagram } from '../../model.ts'
import { composeScene } from './compose-scene.ts'
import type { Fault } from './legibility/fault.ts'
import { legibilityOf } from './legibility/legibility-of.ts'
import { settingFor } from './setting.ts'
import { writeSvg } from './write-svg.ts'

/** Wide is drawn for a column of 700 px, narrow for a phone of 360 px: two layouts, not two scales. */
export type Shape = 'wide' | 'narrow'

export interface DrawContext {
  readonly measure: TextMeasure
  readonly layout: GraphLayout
}

/** Draws a diagram as one SVG document; the same input gives the same bytes. */
export async function toSvg(diagram: Diagram, shape: Shape, context: DrawContext): Promise<string> {
  return (await toMeasuredSvg(diagram, shape, context)).svg
}

/** A picture with what keeps it from being read: nothing, where all is well. */
export interface MeasuredSvg {
  readonly svg: string
  readonly faults: readonly Fault[]
}

/** Draws a diagram as `toSvg` does, and measures it. */
export async function toMeasuredSvg(
  diagram: Diagram,
  shape: Shape,
  context: DrawContext,
): Promise<MeasuredSvg> {
  const setting = settingFor(shape, context)
  const scene = await composeScene(diagram, setting)
  const svg = writeSvg(scene, {
    idPrefix: `atlas-${diagram.id.replace(/[^A-Za-z0-9_-]+/g, '-')}-${shape}`,
    title: diagram.title,
    description: diagram.description,
    width: setting.width,
  })
  return { svg, faults: legibilityOf(scene, shape) }
}
