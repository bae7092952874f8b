import type { TimelineDiagram } from '../../../model.ts'
import type { TimelineEvent } from '../../../timeline-parts.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { elapsed } from './elapsed.ts'
import { withKnownTimes } from './known-times.ts'
import { markerGlyph, markerLook } from './marker-glyph.ts'
import { drawPhaseGround, phaseLook } from './phase-look.ts'
import { drawTimeStrip } from './time-strip.ts'

/** The sample of the strip's ground at the left of a phase's heading. */
const swatchWidth = 28

interface Columns {
  /** Left of the time; the narrow shape puts time and text into one column. */
  readonly time: number
  readonly timeWidth: number
  readonly axis: number
  readonly text: number
  readonly textWidth: number
}

/** A row for each event with the time that passed before it, below a strip that is true to time. */
export function drawTimeline(given: TimelineDiagram, setting: Setting, top: number): Scene {
  const diagram = withKnownTimes(given)
  const strip = drawTimeStrip(diagram, setting, top + 4)
  const pieces: Piece[] = [...(strip?.pieces ?? [])]
  const columns = columnsFor(diagram, setting)
  const isCut = (seconds: number): boolean =>
    strip?.scale.cuts.some((cut) => cut.seconds === seconds) ?? false
  const spine: SpinePoint[] = []
  const signs: Piece[] = []
  let y = strip?.bottom ?? top
  let before: number | undefined
  for (const [index, phase] of diagram.phases.entries()) {
    const heading = setText(
      setting,
      phase.name,
      { size: setting.sizes.name, face: 'bold', tone: 'ink' },
      setting.width - swatchWidth - 16,
    )
    const band = { x: 0, y, width: setting.width, height: heading.height + 6 }
    pieces.push(
      { kind: 'rect', box: band, radius: 5, fill: 'faint' },
      ...drawPhaseGround({ ...band, width: swatchWidth }, phaseLook(phase, index)),
      placeText(heading, swatchWidth + 8, y + 3, { within: band }),
    )
    y += band.height + 8
    for (const event of phase.events) {
      const time = event.epochSeconds
      const passed = time !== undefined && before !== undefined ? time - before : undefined
      const row = drawEvent(event, passed, setting, columns, y)
      pieces.push(...row.pieces)
      spine.push({ y: row.middle, dotted: time === undefined, broken: isCut(passed ?? 0) })
      signs.push(...markerGlyph(event.marker, columns.axis, row.middle))
      y += row.height + 9
      before = time ?? before
    }
    y += 4
  }
  // Below the headings, which hide it where a phase ends.
  return { pieces: [...drawSpine(spine, columns.axis), ...pieces, ...signs], bottom: y }
}

function columnsFor(diagram: TimelineDiagram, setting: Setting): Columns {
  if (setting.shape === 'narrow')
    return { time: 28, timeWidth: 322, axis: 11, text: 28, textWidth: setting.width - 34 }
  const times = diagram.phases.flatMap(({ events }) =>
    events.map(({ at }) => setting.measure.width(at, setting.sizes.body, 'bold')),
  )
  const timeWidth = Math.min(150, Math.max(80, ...times) + 1)
  const axis = timeWidth + 22
  return { time: 2, timeWidth, axis, text: axis + 20, textWidth: setting.width - axis - 28 }
}

function drawEvent(
  event: TimelineEvent,
  passed: number | undefined,
  setting: Setting,
  columns: Columns,
  y: number,
) {
  const { body, small } = setting.sizes
  const look = event.marker ? markerLook[event.marker] : undefined
  const gone = passed !== undefined && passed > 0 ? `+${elapsed(passed)}` : ''
  const word = look
    ? setText(setting, look.word, { size: body, face: 'bold', tone: look.tone }, columns.textWidth)
    : undefined
  const text = setText(
    setting,
    event.text,
    { size: body, face: 'regular', tone: 'ink' },
    columns.textWidth,
    event.cites,
  )
  const time = setText(setting, event.at, { size: body, face: 'bold', tone: 'ink' }, columns.timeWidth)
  const wait = setText(setting, gone, { size: small, face: 'regular', tone: 'soft' }, columns.timeWidth)
  const middle = y + time.lineHeight / 2
  const pieces: Piece[] = [placeText(time, columns.time, y)]
  if (setting.shape === 'wide') {
    if (gone) pieces.push(placeText(wait, columns.time, y + time.height))
    if (word) pieces.push(placeText(word, columns.text, y))
    const textTop = y + (word?.height ?? 0)
    pieces.push(placeText(text, columns.text, textTop))
    return {
      pieces,
      middle,
      height: Math.max(time.height + (gone ? wait.height : 0), textTop + text.height - y),
    }
  }
  // One line for time, wait and marker where they fit beside each other, else one line each.
  let line = y
  let right = columns.time + time.width
  for (const part of [gone ? wait : undefined, word]) {
    if (!part) continue
    const fits = time.lines.length === 1 && right + 10 + part.width <= columns.time + columns.textWidth
    if (!fits) line += line === y ? time.height : part.height
    pieces.push(
      placeText(
        part,
        fits ? right + 10 : columns.time,
        line + (line === y && part === wait ? body - small : 0),
      ),
    )
    right = (fits ? right + 10 : columns.time) + part.width
  }
  const textTop = (line === y ? y + time.height : line + wait.lineHeight) + 1
  pieces.push(placeText(text, columns.text, textTop))
  return { pieces, middle, height: textTop + text.height - y }
}

interface SpinePoint {
  readonly y: number
  readonly dotted: boolean
  /** Whether the strip is broken before it. */
  readonly broken: boolean
}

/** The axis beside the rows: dotted toward an event whose moment is not known, torn where the strip is broken. */
function drawSpine(spine: readonly SpinePoint[], x: number): readonly Piece[] {
  return spine.slice(1).flatMap(({ y, dotted, broken }, index): readonly Piece[] => {
    const from = spine[index]?.y ?? y
    const line: Piece = {
      kind: 'path',
      d: `M${round(x)} ${round(from)}V${round(y)}`,
      stroke: 'line',
      strokeWidth: 1.5,
      ...(dotted ? { dash: '2 4' } : {}),
    }
    return broken ? [line, ...drawTear(x, y - 15)] : [line]
  })
}

/** Two slanted strokes with the line gone between them. */
function drawTear(x: number, y: number): readonly Piece[] {
  const stroke = (at: number): string => `M${round(x - 6)} ${round(at + 3)}l12 -6`
  return [
    { kind: 'rect', box: { x: x - 2, y: y - 3, width: 4, height: 6 }, fill: 'paper' },
    { kind: 'path', d: stroke(y - 3) + stroke(y + 3), stroke: 'line', strokeWidth: 1.5 },
  ]
}
