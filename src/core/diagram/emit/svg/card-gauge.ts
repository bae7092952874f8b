import type { Box } from '../../layout/graph-layout.ts'
import type { Gauge } from '../../model.ts'
import type { Piece } from './scene.ts'

export const gaugeHeight = 12

/** How full something is: the load as a bar, the limit as the wall it runs into; beyond the wall where it is exceeded. */
export function drawGauge({ load, limit }: Gauge, { x, y, width }: Omit<Box, 'height'>): readonly Piece[] {
  const most = Math.max(load, limit)
  const wall = x + (limit / most) * (width - 2)
  const share = load / limit
  return [
    { kind: 'rect', box: { x, y: y + 2, width, height: 8 }, radius: 4, fill: 'faint' },
    {
      kind: 'rect',
      box: { x, y: y + 2, width: Math.max(4, (load / most) * width), height: 8 },
      radius: 4,
      fill: share > 0.8 ? 'failure' : share > 0.5 ? 'limit' : 'good',
    },
    {
      kind: 'path',
      d: `M${Math.round(wall * 100) / 100} ${Math.round(y * 100) / 100}v${gaugeHeight}`,
      stroke: 'limit',
      strokeWidth: 2,
    },
  ]
}
