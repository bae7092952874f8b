import type { Stage, StagesDiagram } from '../../../model.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawPhases } from './draw-phases.ts'
import { headingOrder } from './heading-order.ts'
import { drawStage, setStage } from './stage-card.ts'
import { drawStaircase } from './staircase.ts'

const gap = 10

/** Columns read across where there is room; on a phone the stages stand one below the other. */
export function drawStages(diagram: StagesDiagram, setting: Setting, top: number): Scene {
  if (diagram.style === 'phases') return drawPhases(diagram.stages, setting, top)
  const perRow = setting.shape === 'narrow' ? 1 : columnsFor(diagram.stages.length)
  const width = (setting.width - 2 - gap * (perRow - 1)) / perRow
  const pieces: Piece[] = []
  let y = top
  const headings = headingOrder(diagram.stages)
  if (diagram.measure !== undefined && diagram.stages.some(({ value }) => value !== undefined)) {
    const stairs = drawStaircase(diagram.stages, capitalised(diagram.measure), setting, y)
    pieces.push(...stairs.pieces)
    y = stairs.bottom
  }
  for (let first = 0; first < diagram.stages.length; first += perRow) {
    const row = diagram.stages.slice(first, first + perRow)
    const drawn = drawRow(row, headings, first, width, setting, y)
    pieces.push(...drawn.pieces)
    y = drawn.bottom + gap + 2
  }
  return { pieces, bottom: y }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** As many as stay readable, in rows of like length: five stages make 3 + 2, not 4 + 1. */
function columnsFor(count: number): number {
  if (count <= 4) return Math.max(1, count)
  return Math.ceil(count / Math.ceil(count / 4))
}

/** Sections of one heading start at one height across a row, so that stages can be compared. */
function drawRow(
  row: readonly Stage[],
  headings: readonly string[],
  first: number,
  width: number,
  setting: Setting,
  top: number,
): Scene {
  const stages = row.map((stage, index) => setStage(setting, stage, first + index + 1, width))
  const headHeight = Math.max(...stages.map(({ headHeight }) => headHeight))
  const tops = new Map<string, number>()
  let offset = headHeight
  for (const heading of headings) {
    tops.set(heading, offset)
    offset += Math.max(...stages.map(({ sections }) => sections.get(heading)?.height ?? 0))
  }
  const height = offset + 8
  const pieces = stages.flatMap((stage, index) =>
    drawStage(stage, { x: 1 + index * (width + gap), y: top, width, height }, tops),
  )
  return { pieces, bottom: top + height }
}
