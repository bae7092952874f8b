import type { Box } from '../../../layout/graph-layout.ts'
import type { GraphGroup } from '../../../model.ts'
import type { Piece } from '../scene.ts'
import type { Tone } from '../theme.ts'

/** From how many components on a ground is darker; `domain-key.ts` tells the reader. */
export const blastSteps: readonly { readonly from: number; readonly tone: Tone; readonly words: string }[] = [
  { from: 4, tone: 'blast-three', words: '4 or more fall together' },
  { from: 2, tone: 'blast-two', words: '2 or 3 fall together' },
  { from: 0, tone: 'blast-one', words: 'falls alone' },
]

/** A group's tinted ground. A failure domain's is the darker the more falls with it, in a frame, doubled by a bulkhead. */
export function groupGround({ layer, domain }: GraphGroup, box: Box): readonly Piece[] {
  if (!domain) return [{ kind: 'rect', box, radius: 8, fill: `${layer}-tint` }]
  const tone = blastSteps.find(({ from }) => domain.size >= from)?.tone ?? 'blast-one'
  const line = { stroke: 'failure', strokeWidth: 1.4 } as const
  const outer: Piece = { kind: 'rect', box: inset(box, 0.8), radius: 8, fill: tone, ...line }
  return domain.hasBulkhead ? [outer, { kind: 'rect', box: inset(box, 4.3), radius: 5, ...line }] : [outer]
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})
