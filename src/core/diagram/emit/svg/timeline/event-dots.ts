import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'

export const dotLane = 22
const apart = 19

/** A dot for each moment, a number where several events stand at one place, so that none hides another. */
export function drawEventDots(
  xs: readonly number[],
  setting: Setting,
  top: number,
  bottom: number,
): readonly Piece[] {
  const clusters: { x: number; count: number }[] = []
  for (const x of [...xs].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    // Sorted from the left, so only the last can be near; a count moves to the middle of what it counts.
    if (last && x - last.x < apart) {
      last.x = (last.x * last.count + x) / (last.count + 1)
      last.count++
    } else clusters.push({ x, count: 1 })
  }
  const y = top + 10
  return clusters.flatMap(({ x, count: size }): readonly Piece[] => {
    const stem: Piece = {
      kind: 'path',
      d: `M${round(x)} ${round(y)}V${round(bottom)}`,
      stroke: 'line',
      strokeWidth: 1,
    }
    if (size === 1)
      return [stem, { kind: 'circle', x, y, radius: 4, fill: 'paper', stroke: 'line', strokeWidth: 2 }]
    const style = { size: setting.sizes.small, face: 'bold', tone: 'ink' } as const
    const count = setText(setting, String(size), style, 40)
    const width = Math.max(17, count.width + 8)
    const box = { x: x - width / 2, y: y - 8.5, width, height: 17 }
    return [
      stem,
      { kind: 'rect', box, radius: 8.5, fill: 'paper', stroke: 'line', strokeWidth: 1.5 },
      placeText(count, x, y - count.height / 2, { anchor: 'middle', within: box }),
    ]
  })
}
