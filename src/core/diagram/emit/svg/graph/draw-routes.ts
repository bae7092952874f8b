import type { Box, Point } from '../../../layout/graph-layout.ts'
import { asLink } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { linkedAll } from '../linked.ts'
import type { Piece } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { drawLag } from './lag-badge.ts'
import { drawLabel } from './link-label.ts'
import { drawMark } from './link-mark.ts'
import { letterLinks, type WordedLink } from './link-words.ts'

export interface DrawnRoute {
  readonly points: readonly Point[]
  readonly label?: Box
  readonly badge?: Box
}

/** Lines first, then their words, so that no line runs over another's words. */
export function drawRoutes(
  links: readonly WordedLink[],
  routes: ReadonlyMap<string, DrawnRoute>,
  setting: Setting,
) {
  const isWorded = ({ id, words }: WordedLink): boolean =>
    words !== undefined && routes.get(id)?.label !== undefined
  const listed = letterLinks(
    links.filter((worded) => routes.has(worded.id) && worded.link.lines.length > 0 && !isWorded(worded)),
  )
  const marks = new Map(listed.map(({ id, mark }) => [id, mark]))
  const lines: Piece[] = []
  const words: Piece[] = []
  for (const worded of links) {
    const route = routes.get(worded.id)
    if (!route) continue
    lines.push(...asLink(worded.link, drawArrow(route.points, worded.link.kind, route.label ?? route.badge)))
    const said =
      route.label && worded.words
        ? drawLabel(worded.words, route.label)
        : worded.mark !== '' && route.badge
          ? drawBadge(worded, marks.get(worded.id) ?? worded.mark, route.badge, setting)
          : []
    if (said.length > 0) words.push(...asLink(worded.link, linkedAll(worded.link.href, said)))
  }
  return { pieces: [...lines, ...words], listed }
}

const drawBadge = ({ lagWords }: WordedLink, mark: string, box: Box, setting: Setting): readonly Piece[] =>
  lagWords ? drawLag(mark, lagWords, box, setting) : drawMark(mark, box, setting)
