import type { Box, Size } from '../graph-layout.ts'
import { chooseSpot } from './choose-spot.ts'

/** One line's passage through a channel, from the side and place where it enters to where it leaves. */
export interface Passage {
  readonly link: string
  readonly enters: { readonly x: number; readonly side: 'above' | 'below' }
  readonly leaves: { readonly x: number; readonly side: 'above' | 'below' }
  readonly label?: Size
  readonly badge?: Size
}

export interface PackedChannel {
  readonly height: number
  /** Distance of each line's level part from the channel's top. */
  readonly levels: ReadonlyMap<string, number>
  readonly labels: ReadonlyMap<string, Box>
  readonly badges: ReadonlyMap<string, Box>
}

/** Room for the arrow heads at both edges, and between two level lines. */
const margin = 15
const apart = 9
/** A channel taller than this tears the picture apart: its largest labels become numbers. */
const tallest = 230

export interface Placed extends Passage {
  readonly low: number
  readonly high: number
  readonly top: number
  readonly bottom: number
  readonly size: Size | undefined
  /** Runs straight through without words: others need not make way for it, only keep their words off it. */
  readonly bare: boolean
}

/** Stacks the level parts of the lines so that none overlap, and puts words on them where none are crossed. */
export function packChannel(
  passages: readonly Passage[],
  bounds: { readonly left: number; readonly right: number },
): PackedChannel {
  const numbered = new Set<string>()
  for (;;) {
    const placed = stack(passages, numbered, bounds)
    const height = Math.max(0, ...placed.map(({ bottom }) => bottom))
    const worded = placed.filter(({ link, label }) => label && !numbered.has(link))
    const largest = worded.reduce<Placed | undefined>((a, b) => (a && area(a) >= area(b) ? a : b), undefined)
    if (largest && height > tallest) {
      numbered.add(largest.link)
      continue
    }
    const spots = placed.map((passage) => ({ passage, spot: chooseSpot(passage, placed, bounds) }))
    const crossed = spots.find(
      ({ passage, spot }) => spot && !spot.clear && passage.label && !numbered.has(passage.link),
    )
    if (crossed) {
      numbered.add(crossed.passage.link)
      continue
    }
    const boxes = (words: boolean): ReadonlyMap<string, Box> =>
      new Map(
        spots.flatMap(({ passage, spot }) =>
          spot && (passage.label !== undefined && !numbered.has(passage.link)) === words
            ? [[passage.link, { ...spot.box, y: spot.box.y + margin }] as const]
            : [],
        ),
      )
    return {
      height: placed.every(({ bare }) => bare) ? 0 : height + 2 * margin,
      levels: new Map(placed.map(({ link, top, bottom }) => [link, margin + (top + bottom) / 2])),
      labels: boxes(true),
      badges: boxes(false),
    }
  }
}

const area = ({ size }: Placed): number => (size ? size.width * size.height : 0)

function stack(
  passages: readonly Passage[],
  numbered: ReadonlySet<string>,
  bounds: { left: number; right: number },
): readonly Placed[] {
  const placed: Placed[] = []
  for (const passage of [...passages].sort(byDepth)) {
    const size = passage.label && !numbered.has(passage.link) ? passage.label : passage.badge
    const a = Math.min(passage.enters.x, passage.leaves.x)
    const b = Math.max(passage.enters.x, passage.leaves.x)
    const half = Math.max(b - a, size?.width ?? 0) / 2
    // Words stay inside the picture even when their line runs along its edge.
    const middle = Math.min(Math.max((a + b) / 2, bounds.left + half), bounds.right - half)
    const low = Math.min(a, middle - half)
    const high = Math.max(b, middle + half)
    const straight = b - a < 0.5
    const height = size ? size.height : straight ? 0 : 1
    const bare = straight && !size
    const top = Math.max(
      0,
      ...placed
        .filter((other) => !other.bare && other.low < high + 6 && other.high > low - 6)
        .map((other) => other.bottom + apart),
    )
    placed.push({ ...passage, low, high, top, bottom: top + height, size, bare })
  }
  return placed
}

/** Lines that go right get deeper the further left they start, and the mirror image: so their ends cross least. */
function byDepth(a: Passage, b: Passage): number {
  const key = ({ enters, leaves }: Passage): number => {
    const upper = enters.side === 'above' ? enters : leaves
    const lower = upper === enters ? leaves : enters
    return lower.x >= upper.x ? -upper.x : upper.x
  }
  return key(a) - key(b) || (a.link < b.link ? -1 : 1)
}
