import type { BudgetHop, LatencyBudget, StatedTime } from '../../../latency-budget.ts'
import { hatch } from '../hatch.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, type SetText, setText } from '../text-block.ts'
import { drawMark, markSize } from './link-mark.ts'

const barHeight = 14
const gap = 10

interface Track {
  readonly left: number
  readonly length: number
  /** Milliseconds to units. */
  readonly scale: number
}

/** Nothing that is timed takes less, in milliseconds; below it the scale would leave the numbers a computer has. */
const shortest = 1e-9

/** Nor more, in milliseconds: a few of the largest numbers a computer has add up to none. */
const longest = 1e300

/** A time’s length in milliseconds; what is no length has none. */
const lengthOf = (time: { readonly milliseconds: number } | undefined): number =>
  time && Number.isFinite(time.milliseconds) ? Math.min(longest, Math.max(0, time.milliseconds)) : 0

/** A bar for each hop, beginning where the one before it ends; dashed where no time is published; the sum against the objective. */
export function drawBudget(budget: LatencyBudget, setting: Setting, top: number): Scene {
  const room = setting.width - 4
  const bold = { size: setting.sizes.name, face: 'bold', tone: 'ink' } as const
  const soft = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
  const title = setText(setting, 'Latency budget, hop by hop', bold, room)
  const pieces: Piece[] = [placeText(title, 2, top)]
  const rows: Piece[] = []
  const track = trackOf(budget, setting)
  let y = top + title.height + 8
  const first = y
  let start = 0
  for (const hop of budget.hops) {
    const drawn = drawHop(hop, start, track, setting, y)
    rows.push(...drawn.pieces)
    y = drawn.bottom + 5
    start += lengthOf(hop.budget ?? hop.measured)
  }
  if (budget.sum) {
    const drawn = drawSum(budget.sum, track, setting, y)
    rows.push(...drawn.pieces)
    y = drawn.bottom + 5
  }
  if (budget.objective) {
    const wall = drawWall(budget.objective, track, setting, first, y)
    pieces.push(...wall.pieces)
    y = wall.bottom
  }
  const summary = setText(setting, budget.summary, soft, room)
  return { pieces: [...rows, ...pieces, placeText(summary, 2, y + 3)], bottom: y + 3 + summary.height + 6 }
}

/** Wide: number and name, bar, time beside each other. Narrow: the name above the bar. */
function trackOf(budget: LatencyBudget, setting: Setting): Track {
  const isWide = setting.shape === 'wide'
  const left = isWide ? 262 : 32
  const length = setting.width - left - valueWidth(setting) - gap - 2
  const total = budget.hops.reduce(
    (sum, { budget: promised, measured }) => sum + lengthOf(promised ?? measured),
    0,
  )
  const whole = Math.max(
    lengthOf(budget.sum),
    total,
    lengthOf(budget.objective),
    ...budget.hops.map(({ measured }) => lengthOf(measured)),
  )
  return { left, length, scale: whole > shortest ? (length - 4) / whole : 0 }
}

const valueWidth = (setting: Setting): number => (setting.shape === 'wide' ? 150 : 110)

function drawHop(hop: BudgetHop, start: number, track: Track, setting: Setting, top: number): Scene {
  const isWide = setting.shape === 'wide'
  const { body, small } = setting.sizes
  const size = markSize(String(hop.order), setting)
  const nameLeft = Math.max(32, 2 + size.width + 8)
  const nameRoom = isWide ? track.left - nameLeft - gap : setting.width - nameLeft - 2
  const name = setText(setting, hop.name, { size: body, face: 'regular', tone: 'ink' }, nameRoom)
  const times = [hop.budget, hop.measured].filter((time) => time !== undefined)
  const shown: readonly SetText[] =
    times.length === 0
      ? [
          setText(
            setting,
            hop.missing ?? '',
            { size: small, face: 'regular', tone: 'soft' },
            valueWidth(setting),
          ),
        ]
      : times.map((time) => setTime(time, time === hop.measured && hop.budget !== undefined, setting))
  const pieces: Piece[] = [
    ...drawMark(String(hop.order), { x: 2, y: top, ...size }, setting),
    placeText(name, nameLeft, top + 1),
  ]
  const barTop = isWide ? top : top + name.height + 3
  let y = barTop
  for (const text of shown) {
    pieces.push(placeText(text, track.left + track.length + gap, y + 1))
    y += text.height + 2
  }
  pieces.push(...drawBars(hop, start, track, barTop + 2))
  return { pieces, bottom: Math.max(y, top + name.height + 2, barTop + barHeight + 4, top + size.height) }
}

function setTime({ shown, cites }: StatedTime, isMeasured: boolean, setting: Setting): SetText {
  const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  return setText(setting, isMeasured ? `measured: ${shown}` : shown, style, valueWidth(setting), cites)
}

/** The budget as a frame that the measurement fills; either alone as a full bar; a dashed line where there is neither. */
function drawBars({ budget, measured }: BudgetHop, start: number, track: Track, y: number): readonly Piece[] {
  const boxOf = (time: StatedTime, height: number) => {
    const width = Math.min(track.length, Math.max(3, lengthOf(time) * track.scale))
    const x = track.left + Math.min(start * track.scale, track.length - width)
    return { x: Math.max(track.left, x), y: y + (barHeight - height) / 2, width, height }
  }
  const ground: Piece = {
    kind: 'rect',
    box: { x: track.left, y, width: track.length, height: barHeight },
    radius: 2,
    fill: 'faint',
  }
  if (budget && measured) {
    const over = lengthOf(measured) > lengthOf(budget)
    return [
      ground,
      {
        kind: 'rect',
        box: boxOf(budget, barHeight),
        radius: 2,
        fill: 'card',
        stroke: 'limit',
        strokeWidth: 1.5,
      },
      { kind: 'rect', box: boxOf(measured, 6), radius: 2, fill: over ? 'failure' : 'accent' },
    ]
  }
  const only = budget ?? measured
  if (only) return [ground, { kind: 'rect', box: boxOf(only, barHeight), radius: 2, fill: 'accent' }]
  return [
    {
      kind: 'path',
      d: `M${round(track.left)} ${round(y + barHeight / 2)}h${round(track.length)}`,
      stroke: 'border',
      strokeWidth: 2,
      dash: '3 5',
    },
  ]
}

/** Hatched and called computed: it must not look like a figure that somebody published. */
function drawSum(sum: NonNullable<LatencyBudget['sum']>, track: Track, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
  const isWide = setting.shape === 'wide'
  const name = setText(setting, 'Sum of the stated, computed', style, isWide ? track.left - 32 - gap : 300)
  const value = setText(setting, `= ${sum.shown}`, style, valueWidth(setting))
  const barTop = (isWide ? top : top + name.height + 3) + 6
  const box = {
    x: track.left,
    y: barTop + 1,
    width: Math.min(track.length, Math.max(3, lengthOf(sum) * track.scale)),
    height: barHeight,
  }
  return {
    pieces: [
      { kind: 'path', d: `M2 ${round(top + 1)}H${setting.width - 2}`, stroke: 'border', strokeWidth: 1 },
      placeText(name, 32, top + 6),
      { kind: 'rect', box, fill: 'card', stroke: 'line', strokeWidth: 1.2 },
      ...hatch(box, 'rising', 'line'),
      placeText(value, track.left + track.length + gap, barTop),
    ],
    bottom: Math.max(barTop + barHeight + 4, barTop + value.height, top + 6 + name.height),
  }
}

/** The objective as a wall through all rows, named below them. */
function drawWall(
  objective: NonNullable<LatencyBudget['objective']>,
  track: Track,
  setting: Setting,
  first: number,
  bottom: number,
): Scene {
  const x = track.left + lengthOf(objective) * track.scale
  const words = `Objective, ${objective.name}: ${objective.shown}`
  const style = { size: setting.sizes.body, face: 'bold', tone: 'limit' } as const
  const text = setText(setting, words, style, setting.width - 8, objective.cites)
  const left = Math.max(2, Math.min(x - text.width / 2, setting.width - 4 - text.width))
  const from = setting.shape === 'wide' ? first : bottom - 30
  return {
    pieces: [
      {
        kind: 'path',
        d: `M${round(x)} ${round(from)}V${round(bottom + 1)}`,
        stroke: 'limit',
        strokeWidth: 2.5,
      },
      placeText(text, left, bottom + 2),
    ],
    bottom: bottom + 4 + text.height,
  }
}
