import type { TimelineDiagram, TimelineEvent } from '../../../model.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'
import { elapsed } from './elapsed.ts'
import { type Marker, markerGlyph } from './marker-glyph.ts'
import { stagger } from './stagger.ts'
import { timeOf } from './time-of.ts'
import { type TimeScale, timeScale } from './time-scale.ts'

const inset = 14
const barHeight = 22
const laneHeight = 19

type Timed = TimelineEvent & { readonly epochSeconds: number }

/** The whole incident on one true-time axis: markers above it, events as ticks on it, phases below it. */
export function drawTimeStrip(diagram: TimelineDiagram, setting: Setting, top: number): Scene | undefined {
  const events = diagram.phases.flatMap(({ events }) => events.filter(isTimed))
  const moments = events.map(({ epochSeconds }) => epochSeconds)
  const scale = timeScale(moments, setting.width - 2 * inset)
  if (!scale || moments.length < 3) return undefined
  const x = (moment: number): number => inset + scale.at(moment)
  const marked = events.flatMap(({ epochSeconds, marker }) =>
    marker ? [{ x: x(epochSeconds), marker }] : [],
  )
  const markers = drawMarkers(marked, top)
  const bar = { x: 0, y: markers.bottom, width: setting.width, height: barHeight }
  const middle = bar.y + barHeight / 2
  const ticks = events.map(
    (event): Piece => ({
      kind: 'path',
      d: `M${round(x(event.epochSeconds))} ${round(middle - 5)}v10`,
      stroke: 'line',
      strokeWidth: event.marker ? 2.5 : 1.5,
    }),
  )
  const phases = drawPhases(diagram, x, setting, bar.y + barHeight)
  const total = elapsed(Math.max(...moments) - Math.min(...moments))
  const cuts = scale.cuts.map(({ seconds }) => elapsed(seconds)).join(', ')
  const note = `${total} from first to last event. The axis is to scale${cuts === '' ? '' : `, except where dotted: ${cuts}`}.`
  const text = setText(
    setting,
    note,
    { size: setting.sizes.small, face: 'regular', tone: 'soft' },
    setting.width - 4,
  )
  return {
    pieces: [
      { kind: 'rect', box: bar, radius: 5, fill: 'faint' },
      {
        kind: 'path',
        d: `M${inset} ${round(middle)}H${setting.width - inset}`,
        stroke: 'line',
        strokeWidth: 1.5,
      },
      ...drawCuts(scale, middle),
      ...ticks,
      ...markers.pieces,
      ...phases.pieces,
      placeText(text, 2, phases.bottom + 2),
    ],
    bottom: phases.bottom + 2 + text.height + 12,
  }
}

const isTimed = (event: TimelineEvent): event is Timed => timeOf(event) !== undefined

/** Markers close in time stand one above the other, each with a stem down to its moment. */
function drawMarkers(marked: readonly { readonly x: number; readonly marker: Marker }[], top: number): Scene {
  const sorted = [...marked].sort((a, b) => a.x - b.x)
  const lanes = stagger(
    sorted.map(({ x }) => ({ left: x - 9, right: x + 9 })),
    1,
  )
  const bottom = top + (Math.max(-1, ...lanes) + 1) * laneHeight
  const spots = sorted.map((each, index) => ({
    ...each,
    y: bottom - ((lanes[index] ?? 0) + 0.5) * laneHeight,
  }))
  const stems = spots.map(
    ({ x, y }): Piece => ({
      kind: 'path',
      d: `M${round(x)} ${round(y)}V${round(bottom + barHeight / 2)}`,
      stroke: 'line',
      strokeWidth: 1,
    }),
  )
  return {
    pieces: [...stems, ...spots.flatMap(({ x, y, marker }) => markerGlyph(marker, x, y))],
    bottom: bottom + 2,
  }
}

function drawCuts(scale: TimeScale, y: number): readonly Piece[] {
  return scale.cuts.flatMap(({ at }): readonly Piece[] => [
    { kind: 'rect', box: { x: inset + at - 9, y: y - 4, width: 18, height: 8 }, fill: 'faint' },
    {
      kind: 'path',
      d: `M${round(inset + at - 9)} ${round(y)}h18`,
      stroke: 'line',
      strokeWidth: 2,
      dash: '2 4',
    },
  ])
}

/** Each phase's name where it begins, a line lower where the one before it is still being named. */
function drawPhases(
  diagram: TimelineDiagram,
  x: (moment: number) => number,
  setting: Setting,
  top: number,
): Scene {
  const named = diagram.phases.flatMap(
    ({ name, events }): readonly { left: number; start: number; text: SetText }[] => {
      const moments = events.filter(isTimed).map(({ epochSeconds }) => epochSeconds)
      if (moments.length === 0) return []
      const text = setText(
        setting,
        name,
        { size: setting.sizes.small, face: 'regular', tone: 'soft' },
        setting.width / 3,
      )
      const start = x(Math.min(...moments))
      return [{ left: Math.min(start + 3, setting.width - text.width - 2), start, text }]
    },
  )
  // From the right, so that a name that must go lower is the left one, whose line then crosses no other name.
  named.sort((a, b) => b.left - a.left)
  const lanes = stagger(
    named.map(({ left, text }) => ({ left: -left - text.width, right: -left })),
    10,
  )
  const height = Math.max(0, ...named.map(({ text }) => text.height)) + 1
  const pieces = named.flatMap(({ left, start, text }, index): readonly Piece[] => {
    const y = top + 3 + (lanes[index] ?? 0) * height
    return [
      {
        kind: 'path',
        d: `M${round(start)} ${round(top - barHeight)}V${round(y + text.lineHeight - 2)}`,
        stroke: 'border',
        strokeWidth: 1,
      },
      placeText(text, left, y),
    ]
  })
  return { pieces, bottom: top + 3 + (Math.max(-1, ...lanes) + 1) * height }
}
