import { asLink } from '../addressed.ts'
import { drawArrow } from '../arrow.ts'
import { setLines } from '../line-list.ts'
import { linked, nameTone } from '../linked.ts'
import type { Piece, Scene } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { placeText, setText } from '../text-block.ts'
import { drawMark, markSize } from './link-mark.ts'
import type { WordedLink } from './link-words.ts'

const gap = 20

/** What the marks on the lines stand for, in two columns of like height on a screen. */
export function drawLinkList(
  links: readonly WordedLink[],
  names: ReadonlyMap<string, string>,
  setting: Setting,
  top: number,
): Scene {
  const columns = setting.shape === 'wide' && links.length > 1 ? 2 : 1
  const width = (setting.width - 4 - gap * (columns - 1)) / columns
  const items = links.map((link) => setItem(link, names, setting, width))
  const half = items.reduce((sum, { height }) => sum + height, 0) / columns
  const pieces: Piece[] = []
  let column = 0
  let y = top
  let bottom = top
  for (const item of items) {
    if (column + 1 < columns && y - top >= half - item.height / 2) {
      column++
      y = top
    }
    pieces.push(...item.place(2 + column * (width + gap), y))
    y += item.height
    bottom = Math.max(bottom, y)
  }
  return { pieces, bottom }
}

function setItem(
  { link, mark }: WordedLink,
  names: ReadonlyMap<string, string>,
  setting: Setting,
  width: number,
) {
  const size = markSize(mark, setting)
  const left = Math.max(30, size.width + 8)
  const style = { size: setting.sizes.body, face: 'bold', tone: nameTone(link.href) } as const
  const arrowRoom = 36
  const from = setText(setting, names.get(link.from) ?? link.from, style, width - left)
  const to = setText(setting, names.get(link.to) ?? link.to, style, width - left - arrowRoom)
  const beside =
    from.lines.length === 1 && to.lines.length === 1 && from.width + arrowRoom + 6 + to.width <= width - left
  const toTop = beside ? 0 : from.height
  const toLeft = beside ? left + from.width + 6 : left
  const lines = setLines(setting, link.lines, width - left)
  const linesTop = toTop + to.height + 2
  return {
    height: linesTop + lines.height + 10,
    place: (x: number, y: number): readonly Piece[] =>
      asLink(link, [
        ...drawMark(mark, { x, y: y - 1, ...size }, setting),
        linked(link.href, placeText(from, x + left, y)),
        ...drawArrow(
          [
            { x: x + toLeft, y: y + toTop + to.lineHeight / 2 },
            { x: x + toLeft + arrowRoom - 8, y: y + toTop + to.lineHeight / 2 },
          ],
          link.kind,
        ),
        linked(link.href, placeText(to, x + toLeft + arrowRoom, y + toTop)),
        ...lines.place(x + left, y + linesTop),
      ]),
  }
}
