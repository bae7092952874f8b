import type { GraphDiagram, Line } from '../../../model.ts'
import { drawLegend } from '../graph/draw-legend.ts'
import { legibilityOf } from '../legibility/legibility-of.ts'
import { setLines } from '../line-list.ts'
import type { Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawHopList } from './draw-hop-list.ts'
import { drawRanks } from './draw-ranks.ts'

/** How a failure passed on, and at its end what users lost: ranks across a screen, a numbered list on a phone. */
export function drawCascade(
  diagram: GraphDiagram,
  outcome: readonly Line[],
  setting: Setting,
  top: number,
): Scene {
  const ranks = setting.shape === 'narrow' ? undefined : drawRanks(diagram, setting, top)
  // As with graphs: where a line meets a word, a list is read sooner than a knot.
  const isClear = ranks !== undefined && legibilityOf(ranks, setting.shape).length === 0
  const body = isClear ? ranks : drawHopList(diagram, setting, top)
  const end = drawOutcome(outcome, setting, body.bottom + 10)
  const legend = drawLegend([...new Set(diagram.links.map(({ kind }) => kind))], setting, end.bottom + 10)
  return { pieces: [...body.pieces, ...end.pieces, ...legend.pieces], bottom: legend.bottom }
}

function drawOutcome(outcome: readonly Line[], setting: Setting, top: number): Scene {
  if (outcome.length === 0) return { pieces: [], bottom: top }
  const left = 16
  const style = { size: setting.sizes.name, face: 'bold', tone: 'failure' } as const
  const title = setText(setting, 'What it did to users', style, setting.width - 2 * left)
  const lines = setLines(setting, outcome, setting.width - 2 * left)
  const height = 8 + title.height + 3 + lines.height + 10
  const box = { x: 1.5, y: top, width: setting.width - 3, height }
  return {
    pieces: [
      { kind: 'rect', box, radius: 6, fill: 'failure-tint', stroke: 'failure', strokeWidth: 2.5 },
      placeText(title, left, top + 8, { within: box }),
      ...lines.place(left, top + 8 + title.height + 3, box),
    ],
    bottom: top + height,
  }
}
