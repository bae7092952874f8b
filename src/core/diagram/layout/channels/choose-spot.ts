import type { Box } from '../graph-layout.ts'
import type { Placed } from './pack-channel.ts'

/** Where along a line its words stand, and whether no other line runs through them there. */
export interface Spot {
  readonly box: Box
  readonly clear: boolean
}

const keepOff = 6
/** Where the room is short, a line may come this close. */
const keepOffAtLeast = 1.5

/** Tries the middle first, then outward along the line; then the same closer to other lines. */
export function chooseSpot(
  passage: Placed,
  all: readonly Placed[],
  bounds: { readonly left: number; readonly right: number },
): Spot | undefined {
  const { size, top } = passage
  if (!size) return undefined
  const a = Math.min(passage.enters.x, passage.leaves.x)
  const b = Math.max(passage.enters.x, passage.leaves.x)
  const verticals = all.flatMap((other) => (other.link === passage.link ? [] : uprights(other)))
  const boxAt = (middle: number): Box => {
    const x = Math.min(Math.max(middle - size.width / 2, bounds.left), bounds.right - size.width)
    return { x, y: top, width: size.width, height: size.height }
  }
  // Short of the corners, so that the line is seen to turn.
  const slack = Math.max(0, (b - a - size.width) / 2 - 10)
  const middle = (a + b) / 2
  // A label wider than its line may lean to either side, as long as the line still passes through it.
  const lean = Math.max(0, size.width / 2 - 8)
  const reach = slack > 0 ? slack : b - a < 0.5 ? lean : 0
  const clearSpot = (reach: number, off: number): Box | undefined =>
    shares
      .map((share) => boxAt(middle + share * reach))
      .find((box) => isClear(box, passage, verticals, all, off))
  const clear =
    clearSpot(reach, keepOff) ??
    clearSpot(reach, keepOffAtLeast) ??
    // Beside the line and touching it.
    (size === passage.badge ? clearSpot((b - a + size.width) / 2, keepOffAtLeast) : undefined)
  return { box: clear ?? boxAt(middle), clear: clear !== undefined }
}

/** Shares of the way from the middle to either end: coarse steps first, so that most words stand near the middle. */
const shares = [
  ...[0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1],
  ...Array.from(
    { length: 48 },
    (_, index) => ((Math.floor(index / 2) + 1) / 24) * (index % 2 === 0 ? 1 : -1),
  ),
]

interface Upright {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** The two ends of a line in its channel, from its level part to the edge. */
function uprights(placed: Placed): readonly Upright[] {
  const level = (placed.top + placed.bottom) / 2
  return [placed.enters, placed.leaves].map(({ x, side }) =>
    side === 'above'
      ? { x, top: Number.NEGATIVE_INFINITY, bottom: level }
      : { x, top: level, bottom: Number.POSITIVE_INFINITY },
  )
}

function isClear(
  box: Box,
  passage: Placed,
  verticals: readonly Upright[],
  all: readonly Placed[],
  off: number,
): boolean {
  const crossed = verticals.some(
    ({ x, top, bottom }) =>
      x > box.x - off && x < box.x + box.width + off && top < box.y + box.height && bottom > box.y,
  )
  if (crossed) return false
  // Leaning out of the room kept for it must not bring it over a neighbour.
  return all.every(
    (other) =>
      other.link === passage.link ||
      other.high < box.x - off ||
      other.low > box.x + box.width + off ||
      other.bottom < box.y ||
      other.top > box.y + box.height,
  )
}
