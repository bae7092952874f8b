import type { Box, Point } from '../layout/graph-layout.ts'

/** The room on the screen that a picture is shown in, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Letters are larger than print at this many pixels a unit; closer than that nothing more is to be seen. */
const closest = 6
/** At which a picture is read in comfort, in pixels a unit. */
const reading = 1.25

/** The smallest view of the room’s shape that shows the whole picture, in its middle. */
export function wholeView(whole: Box, room: Room): Box {
  const scale = Math.min(room.width / whole.width, room.height / whole.height)
  return centred(whole, room, scale)
}

/** The whole picture where that can be read, else its top at a size that can. */
export function readingView(whole: Box, room: Room): Box {
  const all = Math.min(room.width / whole.width, room.height / whole.height)
  const scale = Math.max(all, Math.min(reading, room.width / whole.width))
  return { ...centred(whole, room, scale), ...(scale > all ? { y: whole.y } : {}) }
}

function centred(whole: Box, room: Room, scale: number): Box {
  const [width, height] = [room.width / scale, room.height / scale]
  return {
    x: whole.x + (whole.width - width) / 2,
    y: whole.y + (whole.height - height) / 2,
    width,
    height,
  }
}

/** A view `factor` times as close, in which the point `at` stays where it is as long as the picture’s edges allow. */
export function zoomed(view: Box, whole: Box, room: Room, factor: number, at: Point): Box {
  const widest = wholeView(whole, room).width
  const narrowest = Math.min(widest, room.width / closest)
  const width = Math.min(widest, Math.max(narrowest, view.width / factor))
  const share = width / view.width
  return kept(
    {
      x: at.x - (at.x - view.x) * share,
      y: at.y - (at.y - view.y) * share,
      width,
      height: width * (room.height / room.width),
    },
    whole,
  )
}

/** The view moved by so many units, no further than the picture’s edges. */
export const panned = (view: Box, whole: Box, by: Point): Box =>
  kept({ ...view, x: view.x + by.x, y: view.y + by.y }, whole)

/** The view moved as little as it takes to show a part with some room around it; the same where it shows it already. */
export function showing(view: Box, whole: Box, part: Box): Box {
  const margin = Math.min(24, view.width / 10, view.height / 10)
  const nearest = (from: number, length: number, start: number, size: number): number =>
    size + 2 * margin > length || start - margin < from
      ? start - margin
      : Math.max(from, start + size + margin - length)
  const isSeen =
    part.x >= view.x &&
    part.y >= view.y &&
    part.x + part.width <= view.x + view.width &&
    part.y + part.height <= view.y + view.height
  if (isSeen) return view
  return kept(
    {
      ...view,
      x: nearest(view.x, view.width, part.x, part.width),
      y: nearest(view.y, view.height, part.y, part.height),
    },
    whole,
  )
}

/** Whether there is something of the picture outside the view. */
export const isCloseUp = (view: Box, whole: Box): boolean =>
  view.width < whole.width - 0.5 || view.height < whole.height - 0.5

/** Along each axis: inside the picture where the view is smaller, the picture in its middle where it is larger. */
function kept(view: Box, whole: Box): Box {
  const along = (start: number, size: number, edge: number, length: number): number =>
    size >= length ? edge + (length - size) / 2 : Math.min(Math.max(start, edge), edge + length - size)
  return {
    ...view,
    x: along(view.x, view.width, whole.x, whole.width),
    y: along(view.y, view.height, whole.y, whole.height),
  }
}
