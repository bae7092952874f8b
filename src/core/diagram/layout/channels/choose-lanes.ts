import type { ChannelRequest, Way } from './channel-request.ts'
import { clearance } from './set-pins.ts'

const lanesApart = 7
const fromCard = 8

/**
 * Finds, for every line that passes rows, the place where it runs past them: a gap common to all the rows
 * or a side of the picture, whichever is the shortest way. Returns how many found no lane of their own.
 */
export function chooseLanes(request: ChannelRequest, ways: readonly Way[]): number {
  const taken: { x: number; top: number; bottom: number }[] = []
  const long = ways
    .filter(({ start, end }) => start.channel !== end.channel)
    // Short passages first: they have the fewest ways to go.
    .sort((a, b) => span(a) - span(b))
  let crowded = 0
  for (const way of long) {
    const top = Math.min(way.start.channel, way.end.channel)
    const bottom = Math.max(way.start.channel, way.end.channel)
    const passed = request.rows.slice(top, bottom).map(({ cards }) => gaps(cards, request))
    const candidates = lanesIn(passed.reduce(intersect, [[request.left, request.right]]))
    const length = (x: number): number => Math.abs(x - way.start.x) + Math.abs(x - way.end.x)
    candidates.sort((a, b) => length(a) - length(b) || a - b)
    const meets = (x: number): boolean =>
      taken.some((lane) => Math.abs(lane.x - x) < clearance && lane.top <= bottom && lane.bottom >= top) ||
      ways.some(
        ({ link, start, end }) =>
          link !== way.link &&
          [start, end].some(
            (pin) => (pin.channel === top || pin.channel === bottom) && Math.abs(pin.x - x) < clearance,
          ),
      )
    const lane = candidates.find((x) => !meets(x))
    if (lane === undefined) crowded++
    way.lane = lane ?? candidates[0] ?? request.right
    taken.push({ x: way.lane, top, bottom })
  }
  return crowded
}

const span = ({ start, end }: Way): number => Math.abs(start.channel - end.channel)

type Interval = readonly [number, number]

function gaps(cards: ChannelRequest['rows'][number]['cards'], request: ChannelRequest): readonly Interval[] {
  const found: Interval[] = []
  let from = request.left
  for (const card of [...cards].sort((a, b) => a.x - b.x)) {
    found.push([from, card.x - fromCard])
    from = card.x + card.width + fromCard
  }
  found.push([from, request.right])
  return found.filter(([low, high]) => high >= low)
}

function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a.flatMap(([low, high]) =>
    b.flatMap(([from, to]): readonly Interval[] => {
      const start = Math.max(low, from)
      const end = Math.min(high, to)
      return end >= start ? [[start, end]] : []
    }),
  )
}

/** Lanes from the middle of an interval outward would waste its edges; from its ends inward they fill it. */
function lanesIn(intervals: readonly Interval[]): number[] {
  return intervals.flatMap(([low, high]) => {
    const count = Math.max(1, Math.floor((high - low) / lanesApart) + 1)
    const start = low + (high - low - (count - 1) * lanesApart) / 2
    return Array.from({ length: count }, (_, index) => start + index * lanesApart)
  })
}
