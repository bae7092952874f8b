import type { Bar, BarsDiagram } from '../../../model.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { type ValueScale, valueScale, waterfallLength } from './value-scale.ts'

const barHeight = 14

/**
 * Each bar has its words above and its length below, at the full width: a name beside a bar either takes
 * the bar's room or is cut, and both shapes read the same way.
 */
export function drawBars(diagram: BarsDiagram, setting: Setting, top: number): Scene {
  const scale = valueScale(diagram)
  const pieces: Piece[] = []
  let y = top
  const soft = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const axis = `Lengths in ${diagram.unit}${scale.logarithmic ? ', on a logarithmic scale: each step to the right multiplies' : ''}.`
  const note = setText(setting, axis, soft, setting.width - 4)
  pieces.push(placeText(note, 2, y))
  y += note.height + 8
  const columns = columnsOf(diagram, setting)
  let start = 0
  for (const bar of diagram.bars) {
    const drawn = drawBar(bar, diagram, scale, columns, start, setting, y)
    pieces.push(...drawn.pieces)
    y = drawn.bottom + 12
    if (diagram.style === 'waterfall') start += waterfallLength(bar)
  }
  return { pieces, bottom: y }
}

interface Columns {
  readonly labelWidth: number
  readonly valueWidth: number
  /** Where every bar begins, and how long the axis is: one scale for the whole picture. */
  readonly left: number
  readonly length: number
}

function columnsOf(diagram: BarsDiagram, setting: Setting): Columns {
  const { body } = setting.sizes
  const values = diagram.bars.flatMap((bar) => bar.values)
  const labels = values.map(({ label }) => setting.measure.width(label, body, 'regular'))
  const shown = values.map(
    (value) =>
      setText(setting, value.shown, { size: body, face: 'bold', tone: 'ink' }, 1000, value.cites).width,
  )
  const labelWidth = Math.min(setting.shape === 'wide' ? 150 : 84, Math.max(0, ...labels) + 1)
  const valueWidth = Math.min(setting.shape === 'wide' ? 190 : 120, Math.max(0, ...shown) + 1)
  const left = 2 + (labelWidth > 1 ? labelWidth + 8 : 0)
  return { labelWidth, valueWidth, left, length: setting.width - left - valueWidth - 12 }
}

function drawBar(
  bar: Bar,
  diagram: BarsDiagram,
  scale: ValueScale,
  columns: Columns,
  start: number,
  setting: Setting,
  top: number,
): Scene {
  const { name: nameSize, body, small } = setting.sizes
  const room = setting.width - 4
  const name = setText(setting, bar.name, { size: nameSize, face: 'bold', tone: 'ink' }, room)
  const pieces: Piece[] = [placeText(name, 2, top)]
  let y = top + name.height + 2
  if (bar.note) {
    const note = setText(setting, bar.note, { size: body, face: 'regular', tone: 'soft' }, room)
    pieces.push(placeText(note, 2, y))
    y += note.height + 2
  }
  const { labelWidth, valueWidth, left, length } = columns
  const first = y
  for (const value of bar.values) {
    const label = setText(setting, value.label, { size: body, face: 'regular', tone: 'soft' }, labelWidth)
    const shown = setText(
      setting,
      value.shown,
      { size: body, face: 'bold', tone: 'ink' },
      valueWidth,
      value.cites,
    )
    const height = Math.max(label.height, shown.height, barHeight + 3)
    const from = diagram.style === 'waterfall' ? scale.share(start) * length : 0
    const size = Math.max(2, scale.share(value.value) * length)
    const barTop = y + (Math.min(height, label.lineHeight) - barHeight) / 2
    const over = bar.limit !== undefined && value.value > bar.limit.value
    pieces.push(
      {
        kind: 'rect',
        box: { x: left, y: barTop, width: length, height: barHeight },
        radius: 2,
        fill: 'faint',
      },
      {
        kind: 'rect',
        box: {
          x: left + Math.min(from, length - 2),
          y: barTop,
          width: Math.min(size, length),
          height: barHeight,
        },
        radius: 2,
        fill: over ? 'failure' : 'accent',
      },
      placeText(label, 2, y),
      placeText(shown, left + length + 8, y),
    )
    y += height + 3
  }
  if (bar.limit) {
    const x = left + scale.share(bar.limit.value) * length
    const text = setText(
      setting,
      `Limit: ${bar.limit.shown}`,
      { size: body, face: 'bold', tone: 'limit' },
      room - 16,
      bar.limit.cites,
    )
    pieces.push({
      kind: 'path',
      d: `M${round(x)} ${round(first - 2)}V${round(y + 2)}`,
      stroke: 'limit',
      strokeWidth: 2.5,
    })
    const middle = Math.min(Math.max(x, 2 + text.width / 2), setting.width - 2 - text.width / 2)
    pieces.push(placeText(text, middle - text.width / 2, y + 2))
    y += text.height + 2 + small / 4
  }
  return { pieces, bottom: y }
}
