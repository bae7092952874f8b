import type { Box } from '../../layout/graph-layout.ts'
import type { Layer } from '../../model.ts'
import { round } from './round.ts'
import type { PathPiece, Piece } from './scene.ts'
import type { Tone } from './theme.ts'

type Pattern = Pick<PathPiece, 'strokeWidth' | 'dash'>

/**
 * What is cut out of a layer's stripe, so that layers are told apart in grey print and by the colour-blind: to a protanope the
 * specification's green and orange are one colour. The edge's stripe is whole.
 */
export const layerPattern: Readonly<Record<Layer, Pattern | undefined>> = {
  user: { strokeWidth: 2, dash: '2 4' },
  edge: undefined,
  service: { strokeWidth: 6, dash: '1.5 10' },
  data: { strokeWidth: 6, dash: '1.5 2.5 1.5 14' },
  control: { strokeWidth: 2 },
  external: { strokeWidth: 4 },
}

/** Cuts the pattern of a layer into its stripe; `ground` is the tone that shows through. Other tones' stripes are whole. */
export function cutPattern({ x, y, width, height }: Box, tone: Tone, ground: Tone): readonly Piece[] {
  const pattern = (layerPattern as Readonly<Partial<Record<Tone, Pattern>>>)[tone]
  if (!pattern) return []
  return [
    {
      kind: 'path',
      d: `M${round(x + width / 2)} ${round(y + 6)}v${round(height - 12)}`,
      stroke: ground,
      ...pattern,
    },
  ]
}
