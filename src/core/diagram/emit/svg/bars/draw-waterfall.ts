import type { Bar, BarsDiagram } from '../../../bars-model.ts'
import { hatch } from '../hatch.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { shareText } from '../share-text.ts'
import { placeText, setText } from '../text-block.ts'
import { drawGrid, drawTickLabels, type Span } from './axis.ts'
import { linearScale, type ValueScale } from './value-scale.ts'

const barHeight = 16

/** Each length starts where the one before ended; below them their sum, against the objective where there is one. */
export function drawWaterfall(diagram: BarsDiagram, setting: Setting, top: number): Scene {
  const common = commonLabel(diagram)
  const sum = diagram.bars.reduce((total, bar) => total + lengthOf(bar), 0)
  const objective = diagram.total && diagram.total.value > 0 ? diagram.total.value : 0
  const high = Math.max(sum, Number.isFinite(objective) ? objective : 0)
  const scale = high > 0 ? linearScale(high) : { share: () => 0, logarithmic: false, ticks: [] }
  const span = { left: 2, length: setting.width - 4 }
  const labels = drawTickLabels(scale.ticks, span, setting, top)
  const pieces: Piece[] = [...labels.pieces]
  let y = labels.bottom + 3
  let start = 0
  for (const bar of diagram.bars) {
    const labels = common === undefined ? bar.values.map(({ label }) => label) : []
    const notes = [...labels, ...(bar.note === undefined ? [] : [bar.note])]
    const drawn = drawHop(bar, notes, start, sum, scale, span, setting, y)
    pieces.push(...drawn.pieces)
    y = drawn.bottom + 8
    start += lengthOf(bar)
  }
  const total = drawSum(diagram, sum, scale, span, setting, y + 2)
  return { pieces: [...pieces, ...total.pieces], bottom: total.bottom + 6 }
}

/** The label of every bar's length, where they have one in common. */
export function commonLabel({ bars }: BarsDiagram): string | undefined {
  const labels = new Set(bars.flatMap(({ values }) => values.map(({ label }) => label)))
  const [first] = labels
  return labels.size === 1 && first !== '' ? first : undefined
}

/** A bar's own length in a waterfall: of its first value; capped, so that a sum of lengths stays a number. */
function lengthOf(bar: Bar): number {
  const value = bar.values[0]?.value ?? 0
  return Number.isFinite(value) ? Math.min(1e300, Math.max(0, value)) : 0
}

/** The name, the share and the length in one line, the bar below at its place; what was spent before it is a thin line. */
function drawHop(
  bar: Bar,
  notes: readonly string[],
  start: number,
  sum: number,
  scale: ValueScale,
  span: Span,
  setting: Setting,
  top: number,
): Scene {
  const { body } = setting.sizes
  const room = setting.width - 4
  const bold = { size: body, face: 'bold', tone: 'ink' } as const
  const shown = bar.values.map((value) => setText(setting, value.shown, bold, room * 0.4, value.cites))
  const length = lengthOf(bar)
  const percent = sum > 0 && length > 0 ? shareText(length / sum) : ''
  const share = setText(setting, percent, { ...bold, tone: 'accent' }, 80)
  const figures = Math.max(0, ...shown.map(({ width }) => width)) + (percent === '' ? 0 : share.width + 10)
  const name = setText(setting, bar.name, bold, room - figures - 12)
  const pieces: Piece[] = [placeText(name, 2, top)]
  let y = top
  for (const text of shown) {
    pieces.push(placeText(text, setting.width - 2 - text.width, y))
    y += text.height
  }
  if (percent !== '') pieces.push(placeText(share, setting.width - 2 - figures, top))
  y = Math.max(y, top + name.height) + 1
  for (const words of notes) {
    const note = setText(setting, words, { size: setting.sizes.small, face: 'regular', tone: 'soft' }, room)
    pieces.push(placeText(note, 2, y))
    y += note.height
  }
  y += 2
  const from = span.left + scale.share(start) * span.length
  const width = Math.max(2, scale.share(length) * span.length)
  const left = Math.min(from, span.left + span.length - width)
  const box = { x: left, y, width, height: barHeight }
  pieces.push(
    {
      kind: 'rect',
      box: { x: span.left, y, width: span.length, height: barHeight },
      radius: 2,
      fill: 'faint',
    },
    ...drawGrid(scale, span, y, y + barHeight),
  )
  if (left > span.left + 1) {
    const middle = round(y + barHeight / 2)
    pieces.push({
      kind: 'path',
      d: `M${span.left} ${middle}H${round(left)}`,
      stroke: 'line',
      strokeWidth: 1,
      dash: '2 3',
    })
  }
  pieces.push({ kind: 'rect', box, radius: 2, fill: 'accent' })
  return { pieces, bottom: y + barHeight }
}

/** All lengths end to end in one bar; the objective is a wall, before it the hatched rest or behind it what is too much. */
function drawSum(
  { bars, total }: BarsDiagram,
  sum: number,
  scale: ValueScale,
  span: Span,
  setting: Setting,
  top: number,
): Scene {
  const { body } = setting.sizes
  const room = setting.width - 4
  const over = total !== undefined && sum > total.value
  const heading = setText(
    setting,
    total === undefined ? 'Sum' : over ? `Sum: over the ${total.label}` : `Sum: within the ${total.label}`,
    { size: body, face: 'bold', tone: over ? 'failure' : 'ink' },
    room,
  )
  const y = top + heading.height + 3
  const pieces: Piece[] = [placeText(heading, 2, top)]
  let start = 0
  for (const [index, bar] of bars.entries()) {
    const x = span.left + scale.share(start) * span.length
    start += lengthOf(bar)
    const box = { x, y, width: span.left + scale.share(start) * span.length - x, height: barHeight + 4 }
    // Two depths in turn, so that the parts are seen.
    if (box.width > 0) pieces.push({ kind: 'rect', box, fill: index % 2 === 0 ? 'depth-4' : 'depth-3' })
  }
  if (total === undefined) return { pieces, bottom: y + barHeight + 4 }
  const wall = span.left + scale.share(total.value) * span.length
  const end = span.left + scale.share(sum) * span.length
  const between = { x: Math.min(wall, end), y, width: Math.abs(wall - end), height: barHeight + 4 }
  if (over)
    pieces.push({ kind: 'rect', box: between, fill: 'failure-tint', stroke: 'failure', strokeWidth: 1.5 })
  pieces.push(...hatch(between, 'rising', over ? 'failure' : 'border'), {
    kind: 'path',
    d: `M${round(wall)} ${round(y - 4)}V${round(y + barHeight + 8)}`,
    stroke: over ? 'failure' : 'limit',
    strokeWidth: 3,
  })
  const label = setText(
    setting,
    `${total.label}: ${total.shown}`,
    { size: body, face: 'bold', tone: 'limit' },
    room,
    total.cites,
  )
  const x = Math.min(Math.max(2, wall - label.width / 2), setting.width - 2 - label.width)
  pieces.push(placeText(label, x, y + barHeight + 10))
  return { pieces, bottom: y + barHeight + 10 + label.height }
}
