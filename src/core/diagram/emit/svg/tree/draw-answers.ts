import type { Box, Point } from '../../../layout/graph-layout.ts'
import { asLink } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import type { Piece } from '../scene.ts'
import { placeText } from '../text-block.ts'
import { type TreeLink, treeLabelPadding } from './tree-links.ts'

/** The lines with their answers on them, on a ground that hides the line behind. */
export function drawAnswers(
  links: readonly TreeLink[],
  routeOf: (id: string) => { readonly points: readonly Point[]; readonly label?: Box } | undefined,
): readonly Piece[] {
  const lines: Piece[] = []
  const words: Piece[] = []
  for (const { id, from, to, label } of links) {
    const address = { from, to, kind: 'answer' }
    const route = routeOf(id)
    if (!route) continue
    lines.push(...asLink(address, drawArrow(route.points, 'sync', route.label)))
    if (!route.label) continue
    words.push(
      ...asLink(address, [
        { kind: 'rect', box: route.label, radius: 3, fill: 'paper' },
        placeText(label, route.label.x + route.label.width / 2, route.label.y + treeLabelPadding / 2, {
          anchor: 'middle',
          within: route.label,
        }),
      ]),
    )
  }
  return [...lines, ...words]
}
