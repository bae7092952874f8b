import type { ChannelRequest, Pin, RowCard, Way } from './channel-request.ts'

/** Room at a card's corners, and between two lines that meet one edge. */
const corner = 14
const apart = 12
/** Two lines of a channel closer than this read as one. */
export const clearance = 6

/** Gives every link two pins and spreads the pins over the cards' edges, straight across where that works. */
export function setPins(request: ChannelRequest): readonly Way[] {
  const places = new Map<string, { row: number; card: RowCard }>()
  for (const [row, { cards }] of request.rows.entries())
    for (const card of cards) places.set(card.id, { row, card })
  const ways: Way[] = []
  for (const link of request.links) {
    const from = places.get(link.from)
    const to = places.get(link.to)
    if (!from || !to) continue
    const down = to.row > from.row
    const up = to.row < from.row
    const pin = (at: typeof from, other: typeof from, side: Pin['side']): Pin => ({
      link: link.id,
      card: at.card,
      channel: side === 'above' ? at.row + 1 : at.row,
      side,
      toward: centre(other.card),
      x: 0,
    })
    // Links within a row dip below it.
    ways.push({
      link,
      start: pin(from, to, up ? 'below' : 'above'),
      end: pin(to, from, down ? 'below' : 'above'),
    })
  }
  const edges = Map.groupBy(
    ways.flatMap(({ start, end }) => [start, end]),
    ({ card, side }) => `${side} ${card.id}`,
  )
  for (const pins of edges.values()) spread(pins)
  for (const way of ways) straighten(way, edges)
  const byChannel = Map.groupBy(
    ways.flatMap(({ start, end }) => [start, end]),
    ({ channel }) => channel,
  )
  for (const pins of byChannel.values()) separate(pins, ways)
  return ways
}

const centre = (card: RowCard): number => card.x + card.width / 2

const range = ({ card }: Pin): readonly [number, number] => {
  const inset = Math.min(corner, card.width / 2)
  return [card.x + inset, card.x + card.width - inset]
}

/** Evenly around the middle, in the order of where the lines go. */
function spread(pins: Pin[]): void {
  const [first] = pins
  if (!first) return
  const [low, high] = range(first)
  pins.sort((a, b) => a.toward - b.toward)
  const step = Math.min(34, (high - low) / pins.length)
  const middle = (low + high) / 2
  for (const [index, pin] of pins.entries()) pin.x = middle + (index - (pins.length - 1) / 2) * step
}

/** A line between neighbouring rows runs straight when one end can move over to the other. */
function straighten({ start, end }: Way, edges: ReadonlyMap<string, Pin[]>): void {
  if (start.channel !== end.channel || start.side === end.side) return
  for (const [fixed, moved] of [
    [start, end],
    [end, start],
  ] as const) {
    const [low, high] = range(moved)
    const others = edges.get(`${moved.side} ${moved.card.id}`) ?? []
    const free = others.every((pin) => pin === moved || Math.abs(pin.x - fixed.x) >= apart)
    if (fixed.x < low || fixed.x > high || !free) continue
    moved.x = fixed.x
    return
  }
}

/** Moves apart the ends of different lines that would stand over each other in one channel. */
function separate(pins: readonly Pin[], ways: readonly Way[]): void {
  const straight = new Set(
    ways
      .filter(({ start, end }) => start.x === end.x && start.channel === end.channel)
      .map(({ link }) => link.id),
  )
  const settled: Pin[] = pins.filter(({ link }) => straight.has(link))
  for (const pin of pins) {
    if (straight.has(pin.link)) continue
    const [low, high] = range(pin)
    const clashes = (x: number): boolean =>
      settled.some((other) => other.link !== pin.link && Math.abs(other.x - x) < clearance)
    const wanted = pin.x
    for (let step = 0; step <= 20 && clashes(pin.x); step++) {
      const offset = Math.ceil((step + 1) / 2) * clearance * (step % 2 === 0 ? 1 : -1)
      const x = wanted + offset
      if (x >= low && x <= high) pin.x = x
    }
    settled.push(pin)
  }
}
