import type { Box } from '../../../layout/graph-layout.ts'
import type { Line, Stage } from '../../../model.ts'
import { hatch } from '../hatch.ts'
import { setLines } from '../line-list.ts'
import { roleGlyph } from '../role-glyph.ts'
import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'

const padding = 11
const columnGap = 18
const sectionGap = 8
const laneIndent = 18

export interface SetPhase {
  readonly height: number
  readonly place: (x: number, y: number) => readonly Piece[]
}

interface Block {
  readonly height: number
  readonly place: (x: number, y: number, within: Box) => readonly Piece[]
}

/** One phase: its name, how much has moved, its sections in columns, and the way back as a lane at its foot. */
export function setPhase(setting: Setting, phase: Stage, past: boolean, width: number): SetPhase {
  const inner = width - 2 * padding
  const name = setText(setting, phase.name, { size: setting.sizes.name, face: 'bold', tone: 'ink' }, inner)
  const moved = setMoved(phase.percentMoved, setting, inner)
  const columns = setColumns(phase.sections, setting, inner)
  const lane = setLane(phase.rollback ?? [], past, setting, inner)
  const body = padding + name.height + moved.height + columns.height + padding
  const height = body + lane.height
  return {
    height,
    place: (x, y) => {
      const box = { x, y, width, height }
      const left = x + padding
      return [
        { kind: 'rect', box, radius: 6, fill: 'card', stroke: 'border', strokeWidth: 1 },
        placeText(name, left, y + padding, { within: box }),
        ...moved.place(left, y + padding + name.height, box),
        ...columns.place(left, y + padding + name.height + moved.height, box),
        ...lane.place(left, y + body, box),
      ]
    },
  }
}

/** A bar that fills as traffic moves; the number itself stands with its source in the section on traffic. */
function setMoved(percent: number | undefined, setting: Setting, width: number): Block {
  if (percent === undefined || !Number.isFinite(percent)) return nothing
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const label = setText(setting, 'on the new side', style, width)
  const share = Math.min(1, Math.max(0, percent / 100))
  return {
    height: label.height + 6,
    place: (x, y, within) => {
      const track = { x: x + label.width + 8, y: y + 7, width: width - label.width - 8, height: 10 }
      const filled = { ...track, width: track.width * share }
      const rest = { ...track, x: track.x + filled.width, width: track.width - filled.width }
      return [
        placeText(label, x, y + 4, { within }),
        { kind: 'rect', box: track, fill: 'faint' },
        ...hatch(rest, 'rising', 'border'),
        ...(share > 0 ? [{ kind: 'rect' as const, box: filled, fill: 'accent' as const }] : []),
        { kind: 'rect', box: track, stroke: 'border', strokeWidth: 1 },
      ]
    },
  }
}

/** Sections in their order, in two columns of about one height where there is room. */
function setColumns(sections: Stage['sections'], setting: Setting, width: number): Block {
  const set = (columnWidth: number): readonly Block[] =>
    sections.map((section) => setSection(section, setting, columnWidth))
  if (setting.shape === 'narrow') return stack(set(width))
  const half = (width - columnGap) / 2
  const blocks = set(half)
  const whole = stack(blocks).height
  let split = 0
  while (split < blocks.length && stack(blocks.slice(0, split + 1)).height <= whole * 0.58) split++
  const left = stack(blocks.slice(0, Math.max(1, split)))
  const right = stack(blocks.slice(Math.max(1, split)))
  return {
    height: Math.max(left.height, right.height),
    place: (x, y, within) => [...left.place(x, y, within), ...right.place(x + half + columnGap, y, within)],
  }
}

function setSection({ heading, lines }: Stage['sections'][number], setting: Setting, width: number): Block {
  const title = setText(setting, heading, { size: setting.sizes.small, face: 'bold', tone: 'soft' }, width)
  const list = setLines(setting, lines, width)
  return {
    height: sectionGap + title.height + 1 + list.height,
    place: (x, y, within) => [
      placeText(title, x, y + sectionGap, { within }),
      ...list.place(x, y + sectionGap + title.height + 1, within),
    ],
  }
}

function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    place: (x, y, within) => {
      let at = y
      return blocks.flatMap((block) => {
        const pieces = block.place(x, at, within)
        at += block.height
        return pieces
      })
    },
  }
}

/** The lane of the way back: an arrow that turns around, or the sign of failure where turning around is no longer cheap. */
function setLane(lines: readonly Line[], past: boolean, setting: Setting, width: number): Block {
  if (lines.length === 0) return nothing
  const heading: SetText = setText(
    setting,
    past ? 'Way back, past the point of no return' : 'Way back',
    { size: setting.sizes.small, face: 'bold', tone: past ? 'failure' : 'soft' },
    width - laneIndent,
  )
  const list = setLines(setting, lines, width - laneIndent)
  const height = 7 + heading.height + 1 + list.height + 8
  return {
    height,
    place: (x, y, within) => [
      ground(within, y, past),
      ...(past
        ? roleGlyph('failure', x, y + 7 + heading.lineHeight / 2)
        : [turnBack(x, y + 7 + heading.lineHeight / 2)]),
      placeText(heading, x + laneIndent, y + 7, { within }),
      ...list.place(x + laneIndent, y + 8 + heading.height, within),
    ],
  }
}

const nothing: Block = { height: 0, place: () => [] }

/** The foot of a card, inside its border and rounded as it is. */
function ground({ x, y, width, height }: Box, top: number, past: boolean): Piece {
  const tall = y + height - top
  return {
    kind: 'path',
    d: `M${round(x + 0.5)} ${round(top)}h${round(width - 1)}v${round(tall - 6)}a5.5 5.5 0 0 1 -5.5 5.5h${round(12 - width)}a5.5 5.5 0 0 1 -5.5 -5.5z`,
    fill: past ? 'failure-tint' : 'faint',
  }
}

const turnBack = (x: number, y: number): Piece => ({
  kind: 'path',
  d: `M${round(x + 1)} ${round(y - 2)}h7a3.2 3.2 0 0 1 0 6.4h-4M${round(x + 4)} ${round(y - 5.5)}l-3.5 3.5l3.5 3.5`,
  stroke: 'line',
  strokeWidth: 1.6,
})
