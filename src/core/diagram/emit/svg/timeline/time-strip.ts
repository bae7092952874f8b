import type { TimelineDiagram } from '../../../model.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { calendarDay, clockTime, dayOf } from './clock.ts'
import { type DrawnAxis, drawAxis } from './draw-axis.ts'
import { elapsed } from './elapsed.ts'
import type { PhaseSpan } from './phase-band.ts'
import { drawPhaseGround, phaseLook } from './phase-look.ts'
import type { TimeScale } from './time-scale.ts'
import { zoomRange } from './zoom-range.ts'

export interface TimeStrip extends Scene {
  readonly scale: TimeScale
}

/** The whole incident on one axis, and enlarged below it the minutes that crowd there. */
export function drawTimeStrip(
  diagram: TimelineDiagram,
  setting: Setting,
  top: number,
): TimeStrip | undefined {
  const moments = diagram.phases.flatMap(({ events }) =>
    events.flatMap(({ epochSeconds }) => epochSeconds ?? []),
  )
  const [from, to] = [Math.min(...moments), Math.max(...moments)]
  if (moments.length < 3) return undefined
  const whole = drawAxis(diagram, [from, to], setting, top)
  if (!whole) return undefined
  const pieces: Piece[] = [...whole.pieces]
  const shown = whole.scale.stretches.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0)
  const range = zoomRange(moments, shown)
  const zoom = range && drawZoom(diagram, range, whole, setting, whole.bottom + 10)
  if (zoom) pieces.push(...zoom.pieces)
  const unnamed = zoom
    ? whole.unnamed.filter(
        ({ index }) => zoom.unnamed.some((span) => span.index === index) || !zoom.named(index),
      )
    : whole.unnamed
  const key = drawPhaseKey(unnamed, setting, (zoom?.bottom ?? whole.bottom) + 6)
  const note = drawNote(diagram, to - from, whole.scale, setting, key.bottom + 4)
  return { pieces: [...pieces, ...key.pieces, ...note.pieces], bottom: note.bottom + 12, scale: whole.scale }
}

/** The same frame around the minutes on the axis and around their enlargement. */
function drawZoom(
  diagram: TimelineDiagram,
  [from, to]: readonly [number, number],
  { scale, band }: DrawnAxis,
  setting: Setting,
  top: number,
) {
  const words = `Enlarged: ${moment(from)} to ${dayOf(from) === dayOf(to) ? clockTime(to, false) : moment(to)} UTC, ${elapsed(to - from)}`
  const style = { size: setting.sizes.small, face: 'bold', tone: 'accent' } as const
  const title = setText(setting, words, style, setting.width - 20)
  const axis = drawAxis(diagram, [from, to], setting, top + title.height + 8)
  if (!axis) return undefined
  const [left, right] = [band.x + scale.at(from), band.x + scale.at(to)]
  const frame = { stroke: 'accent', strokeWidth: 2, radius: 4 } as const
  const around = { x: left - 4, y: band.y - 4, width: right - left + 8, height: band.height + 8 }
  const inside = { x: 1, y: top, width: setting.width - 2, height: axis.bottom + 6 - top }
  const pieces: readonly Piece[] = [
    { kind: 'rect', box: around, ...frame },
    { kind: 'rect', box: inside, ...frame },
    placeText(title, 10, top + 5),
    ...axis.pieces,
  ]
  const named = (index: number): boolean =>
    diagram.phases[index]?.events.some(
      ({ epochSeconds }) => epochSeconds !== undefined && epochSeconds >= from && epochSeconds <= to,
    ) ?? false
  return { pieces, bottom: axis.bottom + 8, unnamed: axis.unnamed, named }
}

const moment = (epochSeconds: number): string =>
  `${calendarDay(epochSeconds, false)} ${clockTime(epochSeconds, false)}`

/** The names of phases that are too short for them, each behind a sample of its ground. */
function drawPhaseKey(spans: readonly PhaseSpan[], setting: Setting, top: number): Scene {
  const pieces: Piece[] = []
  const names = new Set<string>()
  let x = 2
  let y = top
  let bottom = top
  for (const { phase, index } of spans) {
    if (names.has(phase.name)) continue
    names.add(phase.name)
    const style = { size: setting.sizes.small, face: 'regular', tone: 'ink' } as const
    const text = setText(setting, phase.name, style, setting.width - 40)
    const width = 28 + text.width
    if (x > 2 && x + width > setting.width) {
      x = 2
      y = bottom + 3
    }
    const swatch = { x, y, width: 22, height: text.lineHeight }
    pieces.push(
      ...drawPhaseGround(swatch, phaseLook(phase, index)),
      { kind: 'rect', box: swatch, stroke: 'line', strokeWidth: 1 },
      placeText(text, x + 28, y),
    )
    bottom = Math.max(bottom, y + text.height + 2)
    x += width + 16
  }
  return { pieces, bottom }
}

function drawNote(
  diagram: TimelineDiagram,
  seconds: number,
  scale: TimeScale,
  setting: Setting,
  top: number,
): Scene {
  const broken = scale.cuts.length > 0 ? ', and broken where nothing was recorded' : ''
  const computed = diagram.intervals?.length ? ' Intervals are computed from the times below.' : ''
  const words = `${elapsed(seconds)} from first to last event, in UTC. The axis is true to time${broken}.${computed}`
  const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const text = setText(setting, words, style, setting.width - 4)
  return { pieces: [placeText(text, 2, top)], bottom: top + text.height }
}
