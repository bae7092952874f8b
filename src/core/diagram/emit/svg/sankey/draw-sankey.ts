import type { SankeyDiagram, SankeyFlow } from '../../../model.ts'
import { setLines } from '../line-list.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawFlowList } from './draw-flow-list.ts'
import { drawStreams } from './draw-streams.ts'
import { drawUnitCosts } from './draw-unit-costs.ts'
import { hasCycle, isDrawable, wholeOf } from './flow-graph.ts'

/** A stream thinner than this share of the thickest cannot be seen, and its sums with others are lost in rounding. */
const thinnest = 1e-9

function visibleOf({ flows }: SankeyDiagram): readonly SankeyFlow[] {
  const positive = flows.filter(isDrawable)
  const largest = Math.max(0, ...positive.map(({ value }) => value))
  return positive.filter(({ value }) => value / largest >= thinnest)
}

/** The stated whole, the streams with what their shares are of, what has no amount, and unit costs. */
export function drawSankey(diagram: SankeyDiagram, setting: Setting, top: number): Scene {
  const drawable = visibleOf(diagram)
  const room = setting.width - 4
  const pieces: Piece[] = []
  let y = top
  const add = (scene: Scene, gap = 0): void => {
    pieces.push(...scene.pieces)
    y = scene.bottom + gap
  }
  if (diagram.whole && diagram.whole.length > 0) {
    const whole = setLines(setting, diagram.whole, room)
    add({ pieces: whole.place(2, y), bottom: y + whole.height }, 8)
  }
  add(small(captionOf(diagram, hasCycle(drawable)), setting, y), 8)
  add(drawFlows(diagram, setting, y))
  if (diagram.missing && diagram.missing.length > 0)
    add(small(`No amount published, so not drawn: ${diagram.missing.join('; ')}.`, setting, y), 10)
  if (diagram.unitCosts && diagram.unitCosts.length > 0) add(drawUnitCosts(diagram.unitCosts, setting, y + 4))
  return { pieces, bottom: y }
}

/** Streams on a screen; on a phone, or where flows run in a circle, bars in proportion below each source. */
function drawFlows(diagram: SankeyDiagram, setting: Setting, top: number): Scene {
  const drawable = visibleOf(diagram)
  const circle = hasCycle(drawable)
  // In a circle there is no whole; bars are then in proportion to the largest.
  const whole = circle ? Math.max(...drawable.map(({ value }) => value)) : wholeOf(drawable)
  if (setting.shape === 'narrow' || drawable.length === 0 || circle)
    return drawFlowList(diagram.flows, whole, setting, top)
  const streams = drawStreams(drawable, setting, top)
  const rest = diagram.flows.filter((flow) => !streams.labelled.has(flow))
  if (rest.length === 0) return streams
  const list = drawFlowList(rest, whole, setting, streams.bottom + 8)
  return { pieces: [...streams.pieces, ...list.pieces], bottom: list.bottom }
}

function captionOf({ flows }: SankeyDiagram, circle: boolean): string {
  const of = circle ? 'the largest amount' : 'the sum of the amounts shown'
  const hatched = flows.some(({ unexplained }) => unexplained)
    ? ' Hatched: the part that nobody explained.'
    : ''
  return `Percentages are computed here, as shares of ${of}, and rounded.${hatched}`
}

function small(words: string, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const text = setText(setting, words, style, setting.width - 4)
  return { pieces: [placeText(text, 2, top)], bottom: top + text.height }
}
