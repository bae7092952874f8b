import type { TimelineDiagram } from '../../../model.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { elapsed } from './elapsed.ts'
import { markerGlyph } from './marker-glyph.ts'
import { timeScale } from './time-scale.ts'

const inset = 14
const barHeight = 30

/** The whole incident on one true-time axis: phases as stretches, events as ticks, markers as signs. */
export function drawTimeStrip(diagram: TimelineDiagram, setting: Setting, top: number): Scene | undefined {
  const events = diagram.phases.flatMap(({ events }) => events)
  const moments = events.flatMap(({ epochSeconds }) => (epochSeconds === undefined ? [] : [epochSeconds]))
  const scale = timeScale(moments, setting.width - 2 * inset)
  if (!scale || moments.length < 3) return undefined
  const x = (moment: number): number => inset + scale.at(moment)
  const small = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const bar = { x: 0, y: top + 12, width: setting.width, height: barHeight }
  const middle = bar.y + barHeight / 2
  const pieces: Piece[] = [{ kind: 'rect', box: bar, radius: 5, fill: 'faint' }]
  let free = 0
  for (const [index, { name, events: inside }] of diagram.phases.entries()) {
    const starts = inside.flatMap(({ epochSeconds }) => (epochSeconds === undefined ? [] : [epochSeconds]))
    if (starts.length === 0) continue
    const left = x(Math.min(...starts))
    if (index > 0) pieces.push({ kind: 'path', d: `M${round(left)} ${bar.y}v${barHeight + 5}`, stroke: 'edge', strokeWidth: 1 })
    const label = setText(setting, name, small, 1000)
    if (left >= free && left + label.width <= setting.width) {
      pieces.push(placeText(label, left, bar.y + barHeight + 4))
      free = left + label.width + 10
    }
  }
  pieces.push({ kind: 'path', d: `M${inset} ${middle}H${setting.width - inset}`, stroke: 'line', strokeWidth: 1.5 })
  for (const { at, seconds } of scale.cuts) pieces.push(...drawCut(inset + at, middle, elapsed(seconds), setting, bar.y))
  for (const event of events) {
    if (event.epochSeconds === undefined || event.marker) continue
    pieces.push({ kind: 'path', d: `M${round(x(event.epochSeconds))} ${middle - 5}v10`, stroke: 'line', strokeWidth: 1.5 })
  }
  for (const event of events) {
    if (event.epochSeconds !== undefined && event.marker) pieces.push(...markerGlyph(event.marker, x(event.epochSeconds), middle))
  }
  const lower = bar.y + barHeight + 4 + small.size * 1.3 + 4
  const total = Math.max(...moments) - Math.min(...moments)
  const note = `${elapsed(total)} from first to last event; the axis is to scale${scale.cuts.length > 0 ? ', but cut where it is dotted' : ''}.`
  const text = setText(setting, note, small, setting.width - 4)
  pieces.push(placeText(text, 2, lower))
  return { pieces, bottom: lower + text.height + 12 }
}

function drawCut(x: number, y: number, label: string, setting: Setting, top: number): readonly Piece[] {
  const text = setText(setting, label, { size: setting.sizes.small, face: 'regular', tone: 'soft' }, 200)
  const middle = Math.min(Math.max(x, text.width / 2), setting.width - text.width / 2)
  return [
    { kind: 'rect', box: { x: x - 8, y: y - 6, width: 16, height: 12 }, fill: 'faint' },
    { kind: 'path', d: `M${round(x - 8)} ${y}h16`, stroke: 'line', strokeWidth: 1.5, dash: '2 3' },
    placeText(text, middle, top - 3 - text.height, { anchor: 'middle' }),
  ]
}
