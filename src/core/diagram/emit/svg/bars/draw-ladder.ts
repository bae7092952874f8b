import type { Bar, BarsDiagram } from '../../../bars-model.ts'
import type { Box } from '../../../layout/graph-layout.ts'
import { roleGlyph } from '../role-glyph.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import type { Tone } from '../theme.ts'
import { drawGrid, drawTickLabels, type Span } from './axis.ts'
import { beforeAfterGroups } from './before-after.ts'
import { percentileDepth } from './percentile-depth.ts'
import { type ValueScale, valueScale } from './value-scale.ts'

const barHeight = 13
const panel = 7
/** A chart taller than this has its axis below it as well. */
const tall = 340

interface Frame {
  readonly scale: ValueScale
  readonly span: Span
  readonly labelWidth: number
  readonly valueWidth: number
  /** What was asked for, as lines across every ladder. */
  readonly targets: readonly number[]
}

/** A ladder for each configuration, all over one axis; a rung is the darker the farther out it lies. */
export function drawLadder(diagram: BarsDiagram, setting: Setting, top: number): Scene {
  const frame = frameOf(diagram, setting)
  const labels = drawTickLabels(frame.scale.ticks, frame.span, setting, top)
  const pieces: Piece[] = [...labels.pieces]
  let y = labels.bottom + 2
  for (const group of beforeAfterGroups(diagram.bars)) {
    const paired = group.length > 1
    const start = y
    const inside: Piece[] = []
    if (paired) y += panel
    for (const bar of group) {
      const drawn = drawRungs(bar, frame, paired ? 'faint' : 'paper', setting, y)
      inside.push(...drawn.pieces)
      y = drawn.bottom + (paired ? 7 : 13)
    }
    if (paired) {
      const box = { x: 0, y: start, width: setting.width, height: y - start }
      pieces.push({ kind: 'rect', box, radius: 7, fill: 'faint' })
      y += 12
    }
    pieces.push(...inside)
  }
  if (y - top < tall) return { pieces, bottom: y }
  const below = drawTickLabels(frame.scale.ticks, frame.span, setting, y - 8)
  return { pieces: [...pieces, ...below.pieces], bottom: below.bottom + 6 }
}

function frameOf(diagram: BarsDiagram, setting: Setting): Frame {
  const { body } = setting.sizes
  const values = diagram.bars.flatMap((bar) => bar.values)
  const shown = values.map(
    ({ shown: text, cites }) =>
      setText(setting, text, { size: body, face: 'bold', tone: 'ink' }, 1000, cites).width,
  )
  const names = values.map(({ label }) => setting.measure.width(label, body, 'regular'))
  const wide = setting.shape === 'wide'
  const labelWidth = Math.min(wide ? 150 : 84, Math.max(0, ...names) + 1)
  const valueWidth = Math.min(wide ? 190 : 112, Math.max(0, ...shown) + 1)
  const left = panel + labelWidth + 8
  const targets = diagram.bars.flatMap((bar) => (bar.target ? bar.values.map(({ value }) => value) : []))
  return {
    scale: valueScale(values.map(({ value }) => value)),
    span: { left, length: setting.width - left - valueWidth - panel - 8 },
    labelWidth,
    valueWidth,
    targets: [...new Set(targets)].filter((value) => Number.isFinite(value) && value > 0).slice(0, 3),
  }
}

function drawRungs(bar: Bar, frame: Frame, ground: Tone, setting: Setting, top: number): Scene {
  const { name: nameSize, body } = setting.sizes
  const indent = bar.target ? 15 : 0
  const room = setting.width - 2 * panel - indent
  const name = setText(setting, bar.name, { size: nameSize, face: 'bold', tone: 'ink' }, room)
  const words: Piece[] = [
    ...(bar.target ? roleGlyph('limit', panel, top + name.lineHeight / 2) : []),
    placeText(name, panel + indent, top),
  ]
  let y = top + name.height + 2
  if (bar.note) {
    const note = setText(setting, bar.note, { size: body, face: 'regular', tone: 'soft' }, room)
    words.push(placeText(note, panel, y))
    y += note.height + 3
  }
  const first = y
  const rungs: Piece[] = []
  for (const value of bar.values) {
    const drawn = drawRung(value, bar.target === true, frame, ground, setting, y)
    rungs.push(...drawn.rung)
    words.push(...drawn.words)
    y = drawn.bottom
  }
  if (bar.values.length === 0) return { pieces: words, bottom: y }
  const { span, scale, targets } = frame
  const grid = drawGrid(scale, span, first - 1, y)
  const lines = bar.target
    ? []
    : targets.flatMap((target) => targetLine(span.left + scale.share(target) * span.length, first - 1, y))
  // Words last: their grounds keep lines off them.
  return { pieces: [...grid, ...rungs, ...lines, ...words], bottom: y }
}

/** Dashed, and on a light edge, so that it is seen across dark bars too. */
function targetLine(x: number, top: number, bottom: number): readonly Piece[] {
  const d = `M${round(x)} ${round(top)}V${round(bottom)}`
  return [
    { kind: 'path', d, stroke: 'paper', strokeWidth: 4 },
    { kind: 'path', d, stroke: 'limit', strokeWidth: 1.8, dash: '5 3' },
  ]
}

/** The value stands behind the end of its rung, on a ground of its own. */
function drawRung(
  value: Bar['values'][number],
  hollow: boolean,
  { scale, span, labelWidth, valueWidth }: Frame,
  ground: Tone,
  setting: Setting,
  top: number,
): { readonly rung: readonly Piece[]; readonly words: readonly Piece[]; readonly bottom: number } {
  const { body } = setting.sizes
  const label = setText(setting, value.label, { size: body, face: 'regular', tone: 'soft' }, labelWidth)
  const style = { size: body, face: 'bold', tone: 'ink' } as const
  const shown = setText(setting, value.shown, style, valueWidth, value.cites)
  const height = Math.max(label.height, shown.height, barHeight + 4)
  const length = Math.max(2, scale.share(value.value) * span.length)
  const box = { x: span.left, y: top + (label.lineHeight - barHeight) / 2, width: length, height: barHeight }
  const x = span.left + length + 7
  const plate: Box = { x: x - 3, y: top, width: shown.width + 6, height: shown.height }
  return {
    rung: [
      hollow
        ? { kind: 'rect', box, radius: 2, fill: ground, stroke: 'limit', strokeWidth: 1.4, dash: '4 2' }
        : {
            kind: 'rect',
            box,
            radius: 2,
            fill: `depth-${percentileDepth(value.label)}`,
            stroke: 'accent',
            strokeWidth: 0.8,
          },
    ],
    words: [
      { kind: 'rect', box: plate, fill: ground },
      placeText(label, panel, top),
      placeText(shown, x, top),
    ],
    bottom: top + height + 1,
  }
}
