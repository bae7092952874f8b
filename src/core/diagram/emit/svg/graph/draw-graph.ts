import type { GraphDiagram } from '../../../model.ts'
import { drawCascade } from '../cascade/draw-cascade.ts'
import { drawLayerKey } from '../layer-key.ts'
import { legibilityOf } from '../legibility/legibility-of.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawBoundaryKey } from './boundary-key.ts'
import { drawDomainKey } from './domain-key.ts'
import { drawBands } from './draw-bands.ts'
import { drawBudget } from './draw-budget.ts'
import { drawCardList } from './draw-card-list.ts'
import { drawLayered } from './draw-layered.ts'
import { drawLegend } from './draw-legend.ts'
import { drawLinkList } from './link-list.ts'
import type { WordedLink } from './link-words.ts'
import { unnamedLayers } from './unnamed-layers.ts'

/** More than this never fits a column when laid out freely, and trying costs time. */
const mostFree = 14

/** Bands of cards where there are layers; a free layout for the rest where it fits; a list of cards on a phone. */
export async function drawGraph(diagram: GraphDiagram, setting: Setting, top: number): Promise<Scene> {
  if (diagram.cascade) return drawCascade(diagram, diagram.cascade.outcome, setting, top)
  const graph =
    setting.shape === 'narrow' ? drawCardList(diagram, setting, top) : await drawWide(diagram, setting, top)
  if (!diagram.budget) return graph
  const budget = drawBudget(diagram.budget, setting, graph.bottom + 12)
  return { pieces: [...graph.pieces, ...budget.pieces], bottom: budget.bottom }
}

async function drawWide(diagram: GraphDiagram, setting: Setting, top: number): Promise<Scene> {
  const free = diagram.groups.length === 0 && diagram.nodes.length <= mostFree
  const drawing =
    (free ? await drawLayered(diagram, setting, top) : undefined) ?? drawBands(diagram, setting, top)
  const names = new Map(diagram.nodes.map(({ id, name }) => [id, name]))
  const list = drawLinkList(drawing.listed, names, setting, drawing.bottom + 14)
  const kinds = [...new Set(diagram.links.map(({ kind }) => kind))]
  const legend = drawLegend(kinds, setting, (drawing.listed.length > 0 ? list.bottom : drawing.bottom) + 12)
  const layers = drawLayerKey(unnamedLayers(diagram), setting, legend.bottom)
  const domains = drawDomainKey(diagram.groups, setting, layers.bottom)
  const key = drawBoundaryKey(diagram.boundaries ?? [], setting, domains.bottom)
  const scene = {
    pieces: [
      ...drawing.pieces,
      ...list.pieces,
      ...legend.pieces,
      ...layers.pieces,
      ...domains.pieces,
      ...key.pieces,
    ],
    bottom: key.bottom,
  }
  // Where more lines pass than there is room for, a list is read sooner than a knot.
  return legibilityOf(scene, setting.shape).length === 0 ? scene : drawCardList(diagram, setting, top)
}

/** A drawing and the links whose words did not fit on their lines. */
export interface GraphDrawing extends Scene {
  readonly listed: readonly WordedLink[]
}
