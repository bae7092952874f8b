import type { Box } from '../../../layout/graph-layout.ts'
import type { Boundary } from '../../../model.ts'
import { sealOf } from '../card-seals.ts'
import type { RowLayout } from '../rows/lay-out-rows.ts'
import type { Piece } from '../scene.ts'

/** More than this and a frame leaves the room around its row. */
const mostPad = 9

/** A dashed frame around the stores of each boundary that stand side by side; the others are told by their numerals alone. */
export function drawBoundaries(boundaries: readonly Boundary[], rows: RowLayout['rows']): readonly Piece[] {
  const frames = new Map<string, number>()
  return boundaries.flatMap(({ members }, index): readonly Piece[] => {
    const inside = new Set(members)
    const around = rows.map((row) => boxAround(row, inside)).find((box) => box !== undefined)
    if (!around) return []
    // Frames around the same cards would hide each other.
    const place = `${around.x} ${around.y} ${around.width}`
    const pad = (frames.get(place) ?? 1) + 3.5
    if (pad > mostPad) return []
    frames.set(place, pad)
    const box = {
      x: around.x - pad,
      y: around.y - pad,
      width: around.width + 2 * pad,
      height: around.height + 2 * pad,
    }
    return [{ kind: 'rect', box, radius: 8, stroke: sealOf(index).tone, strokeWidth: 2, dash: '6 4' }]
  })
}

/** The box of the members where all of them stand in this row, next to each other, and are two or more. */
function boxAround(row: RowLayout['rows'][number], members: ReadonlySet<string>): Box | undefined {
  const places = row.cards.flatMap(({ id }, index) => (members.has(id) ? [index] : []))
  const first = places[0] ?? 0
  const last = places.at(-1) ?? 0
  const [from, to] = [row.cards[first], row.cards[last]]
  const isTogether = places.length === members.size && last - first === places.length - 1
  if (places.length < 2 || !isTogether || !from || !to) return undefined
  return { x: from.x, y: row.top, width: to.x + to.width - from.x, height: row.height }
}
