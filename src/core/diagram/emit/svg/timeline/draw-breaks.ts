import type { Box } from '../../../layout/graph-layout.ts'
import { round } from '../round.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { elapsed } from './elapsed.ts'
import type { TimeScale } from './time-scale.ts'

const padding = 9

/** The room that the sign of a cut takes: its length in words between two torn edges. */
export function breakLength(seconds: number, setting: Setting): number {
  return setting.measure.width(elapsed(seconds), setting.sizes.small, 'regular') + 2 * padding
}

/** Torn edges on both sides of what is left out, and how long it was. */
export function drawBreaks(scale: TimeScale, band: Box, setting: Setting): readonly Piece[] {
  return scale.cuts.flatMap(({ start, end, seconds }): readonly Piece[] => {
    const box = { ...band, x: band.x + start, width: end - start }
    const style = { size: setting.sizes.small, face: 'regular', tone: 'soft' } as const
    const text = setText(setting, elapsed(seconds), style, box.width)
    return [
      tear(box.x, band),
      tear(box.x + box.width, band),
      placeText(text, box.x + box.width / 2, band.y + (band.height - text.height) / 2, {
        anchor: 'middle',
        within: box,
      }),
    ]
  })
}

function tear(x: number, { y, height }: Box): Piece {
  const step = (height + 8) / 4
  return {
    kind: 'path',
    d: `M${round(x)} ${round(y - 4)}l3 ${round(step)}l-6 ${round(step)}l6 ${round(step)}l-3 ${round(step)}`,
    stroke: 'line',
    strokeWidth: 1.5,
  }
}
