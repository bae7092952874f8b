import type { Box } from '../../../layout/graph-layout.ts'
import type { TimelineDiagram } from '../../../model.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { bracketRows, setBrackets } from './brackets.ts'
import { breakLength, drawBreaks } from './draw-breaks.ts'
import { dotLane, drawEventDots } from './event-dots.ts'
import { drawPhaseBand, type PhaseSpan, phaseSpans } from './phase-band.ts'
import { type TimeScale, timeScale } from './time-scale.ts'
import { timeTicks } from './time-ticks.ts'

const inset = 14
const barHeight = 26

export interface DrawnAxis extends Scene {
  readonly scale: TimeScale
  readonly band: Box
  /** Phases that are too short for their name. */
  readonly unnamed: readonly PhaseSpan[]
}

/** One axis that is true to time, over the moments from `from` to `to`: markers above, phases on it, clock times below. */
export function drawAxis(
  diagram: TimelineDiagram,
  [from, to]: readonly [number, number],
  setting: Setting,
  top: number,
): DrawnAxis | undefined {
  const isShown = (moment: number): boolean => moment >= from && moment <= to
  const all = diagram.phases.flatMap(({ events }) => events.flatMap(({ epochSeconds }) => epochSeconds ?? []))
  const moments = all.filter(isShown)
  const length = setting.width - 2 * inset
  const scale = timeScale([from, ...moments, to], length, {
    lengthOf: (seconds) => breakLength(seconds, setting),
    most: setting.shape === 'wide' ? 4 : 2,
  })
  if (!scale) return undefined
  const x = (moment: number): number => inset + scale.at(moment)
  const brackets = setBrackets(bracketRows(diagram, isShown, x), setting)
  const bandTop = top + brackets.height + dotLane
  const band = { x: inset, y: bandTop, width: length, height: barHeight }
  const spans = phaseSpans(diagram.phases).flatMap((span) => {
    const clipped = { ...span, from: Math.max(from, span.from), to: Math.min(to, span.to) }
    return clipped.from > clipped.to ? [] : [clipped]
  })
  const phases = drawPhaseBand(spans, scale, band, setting)
  const ticks = drawTicks(scale, band, setting)
  return {
    scale,
    band,
    unnamed: phases.unnamed,
    pieces: [
      ...phases.pieces,
      ...brackets.place(top, bandTop),
      ...drawEventDots(moments.map(x), setting, top + brackets.height, bandTop),
      ...drawBreaks(scale, band, setting),
      ...ticks.pieces,
    ],
    bottom: ticks.bottom,
  }
}

function drawTicks(scale: TimeScale, band: Box, setting: Setting): Scene {
  const { small } = setting.sizes
  const ticks = timeTicks(scale, band.width, (text) => setting.measure.width(text, small, 'regular'))
  const y = band.y + band.height
  const pieces: Piece[] = []
  let bottom = y + 8 + small * 1.3
  const dayTop = bottom
  let right = Number.NEGATIVE_INFINITY
  for (const tick of ticks) {
    const at = band.x + tick.x
    const style = { size: small, face: 'regular', tone: 'soft' } as const
    const label = setText(setting, tick.label, style, 200)
    pieces.push(
      { kind: 'path', d: `M${round(at)} ${round(y)}v6`, stroke: 'line', strokeWidth: 1.2 },
      placeText(label, band.x + tick.middle, y + 7, { anchor: 'middle' }),
    )
    if (tick.day === undefined) continue
    const date = setText(setting, tick.day, { ...style, face: 'bold', tone: 'ink' }, 200)
    const left = Math.max(2, Math.min(band.x + tick.middle - label.width / 2, setting.width - 2 - date.width))
    if (left < right + 6) continue
    pieces.push(placeText(date, left, dayTop))
    right = left + date.width
    bottom = dayTop + date.height
  }
  return { pieces, bottom }
}
