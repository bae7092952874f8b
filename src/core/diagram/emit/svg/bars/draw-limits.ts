import type { Bar, BarsDiagram } from '../../../bars-model.ts'
import { setBadge } from '../badge.ts'
import { hatch } from '../hatch.ts'
import { setLines } from '../line-list.ts'
import { round } from '../round.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

const barHeight = 20
/** Loads beyond this share of their limit are cut off with a sign that says so. */
const mostShare = 1.6

interface Limits {
  /** Where all walls stand, one below the other. */
  readonly wall: number
  /** The share of a limit at the picture's right edge. */
  readonly edge: number
  readonly left: number
}

/** Every load as a share of its own limit, all limits one wall; the bar that is fullest breaks first. */
export function drawLimits(diagram: BarsDiagram, setting: Setting, top: number): Scene {
  const shares = diagram.bars.map(shareOf)
  const fullest = Math.max(...shares)
  const edge = Math.max(1.06, Math.min(mostShare, fullest * 1.02))
  const left = 2
  const limits = { left, edge, wall: left + (setting.width - 4) / edge }
  const pieces: Piece[] = []
  let y = top
  for (const [index, bar] of diagram.bars.entries()) {
    const first = diagram.bars.length > 1 && fullest > 0 && shares.indexOf(fullest) === index
    const drawn = drawLimit(bar, first, limits, setting, y)
    pieces.push(...drawn.pieces)
    y = drawn.bottom + 16
  }
  return { pieces, bottom: y - 6 }
}

/** How full a limit is by its largest load; 0 where that has no meaning. */
function shareOf({ values, limit }: Bar): number {
  if (!limit || !(limit.value > 0)) return 0
  const loads = values.map(({ value }) => value).filter((value) => Number.isFinite(value) && value > 0)
  return Math.max(0, ...loads) / limit.value
}

function drawLimit(bar: Bar, first: boolean, limits: Limits, setting: Setting, top: number): Scene {
  const room = setting.width - 4
  const heading = drawHeading(bar, first, setting, top)
  const pieces: Piece[] = [...heading.pieces]
  let y = heading.bottom + 4
  for (const [index, value] of bar.values.entries()) {
    if (shareOf(bar) > 0) {
      pieces.push(...drawLoad(value.value / (bar.limit?.value ?? 1), limits, setting, y))
      y += barHeight + 4
    }
    const style = { size: setting.sizes.body, face: 'bold', tone: 'ink' } as const
    const load = setText(setting, `${value.label}: ${value.shown}`, style, room, value.cites)
    pieces.push(placeText(load, 2, y))
    const limit =
      index === bar.values.length - 1 && bar.limit
        ? drawWallLabel(bar.limit, load, limits, setting, y)
        : undefined
    if (limit) pieces.push(...limit.pieces)
    y = Math.max(y + load.height, limit?.bottom ?? 0) + 3
  }
  if (bar.note) {
    const beyond = setLines(setting, [{ role: 'failure', text: `Beyond it: ${bar.note}`, cites: [] }], room)
    pieces.push(...beyond.place(2, y + 1))
    y += beyond.height + 1
  }
  return { pieces, bottom: y }
}

/** The name with its badges beside it, or below where there is no room. */
function drawHeading(bar: Bar, first: boolean, setting: Setting, top: number): Scene {
  const style = { size: setting.sizes.name, face: 'bold', tone: 'ink' } as const
  const badges = [
    ...(first ? [setBadge(setting, 'breaks first', false)] : []),
    ...(shareOf(bar) > 1 ? [setBadge(setting, 'over its limit', true)] : []),
  ]
  const needed = badges.reduce((sum, { width }) => sum + width + 8, 0)
  const name = setText(setting, bar.name, style, setting.width - 4)
  const pieces: Piece[] = [placeText(name, 2, top)]
  const beside = name.lines.length === 1 && name.width + needed <= setting.width - 4
  let x = beside ? 2 + name.width + 10 : 2
  const y = beside ? top + (name.height - (badges[0]?.height ?? 0)) / 2 : top + name.height + 2
  for (const badge of badges) {
    pieces.push(...badge.place(x, y))
    x += badge.width + 8
  }
  return { pieces, bottom: Math.max(top + name.height, ...badges.map(({ height }) => y + height)) }
}

/** The load up to the wall, the headroom before it hatched; beyond the wall in the tone and the hatching of failure. */
function drawLoad(
  share: number,
  { left, wall, edge }: Limits,
  setting: Setting,
  y: number,
): readonly Piece[] {
  const sound = Number.isFinite(share) ? Math.max(0, share) : 0
  const unit = wall - left
  const end = left + Math.min(sound, edge) * unit
  const load = { x: left, y, width: Math.max(2, Math.min(end, wall) - left), height: barHeight }
  const headroom = { x: end, y, width: wall - end, height: barHeight }
  const pieces: Piece[] = [
    { kind: 'rect', box: { ...load, width: unit }, fill: 'faint' },
    ...(headroom.width > 3 ? hatch(headroom, 'rising', 'border') : []),
    { kind: 'rect', box: load, fill: sound > 1 ? 'failure' : 'accent' },
  ]
  if (end > wall + 1) {
    const beyond = { x: wall, y: y - 2, width: end - wall, height: barHeight + 4 }
    pieces.push(
      { kind: 'rect', box: beyond, fill: 'failure-tint', stroke: 'failure', strokeWidth: 1.5 },
      ...hatch(beyond, 'rising', 'failure'),
    )
  }
  if (sound > edge) pieces.push(cut(end - 14, y))
  pieces.push({
    kind: 'path',
    d: `M${round(wall)} ${round(y - 4)}V${round(y + barHeight + 4)}`,
    stroke: 'limit',
    strokeWidth: 4,
  })
  const words = setText(
    setting,
    'headroom',
    { size: setting.sizes.small, face: 'regular', tone: 'soft' },
    200,
  )
  if (headroom.width > words.width + 24) {
    const middle = headroom.x + headroom.width / 2
    const plate = {
      x: middle - words.width / 2 - 5,
      y: y + 2,
      width: words.width + 10,
      height: barHeight - 4,
    }
    pieces.push(
      { kind: 'rect', box: plate, radius: 3, fill: 'paper' },
      placeText(words, middle, y + (barHeight - words.height) / 2, { anchor: 'middle' }),
    )
  }
  return pieces
}

/** Two slanting strokes: the bar goes on. */
const cut = (x: number, y: number): Piece => ({
  kind: 'path',
  d: `M${round(x)} ${round(y + barHeight + 4)}l6 ${-barHeight - 8}M${round(x + 6)} ${round(y + barHeight + 4)}l6 ${-barHeight - 8}`,
  stroke: 'paper',
  strokeWidth: 3,
})

/** The limit under its wall, or on a line of its own where the load's words reach that far. */
function drawWallLabel(
  limit: NonNullable<Bar['limit']>,
  load: { readonly width: number; readonly height: number },
  { wall }: Limits,
  setting: Setting,
  y: number,
): Scene {
  const style = { size: setting.sizes.body, face: 'bold', tone: 'limit' } as const
  const text = setText(setting, `Limit: ${limit.shown}`, style, setting.width - 4, limit.cites)
  const left = Math.min(Math.max(2, wall - text.width), setting.width - 2 - text.width)
  const top = left < load.width + 14 ? y + load.height + 2 : y
  return { pieces: [placeText(text, left, top)], bottom: top + text.height }
}
