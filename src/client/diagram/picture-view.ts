import type { Box, Point } from '../../core/diagram/layout/graph-layout.ts'
import {
  isCloseUp,
  panned,
  type Room,
  readingView,
  showing,
  wholeView,
  zoomed,
} from '../../core/diagram/viewport/viewport.ts'

/** How much of a drawing is seen; places are in the drawing’s own units. */
export interface PictureView {
  readonly svg: SVGSVGElement
  readonly isCloseUp: () => boolean
  /** Closer by a factor, about a point; about the middle of what is on the screen where none is given. */
  readonly zoom: (factor: number, at?: Point) => void
  /** Moves what is seen by CSS pixels. */
  readonly pan: (dx: number, dy: number) => void
  readonly show: (part: Box) => void
  readonly fit: () => void
  /** Starts again in a new room: as drawn on the page, or at a size to read in full screen. */
  readonly enter: (isFull: boolean) => void
  /** The drawing’s point at a place of the window. */
  readonly pointAt: (clientX: number, clientY: number) => Point
}

export function pictureView(svg: SVGSVGElement): PictureView {
  const { width, height } = svg.viewBox.baseVal
  const whole = { x: 0, y: 0, width, height }
  let view: Box = whole
  let isFull = false
  const room = (): Room => {
    const { width: across, height: down } = svg.getBoundingClientRect()
    return { width: Math.max(1, across), height: Math.max(1, down) }
  }
  const set = (next: Box): void => {
    // On the page the room has the shape of the picture, but for what rounding takes.
    view = isFull || isCloseUp(next, whole) ? next : whole
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`)
    svg.closest('.stage')?.classList.toggle('close-up', isCloseUp(view, whole))
  }
  const pointAt = (clientX: number, clientY: number): Point => {
    const { left, top } = svg.getBoundingClientRect()
    const scale = view.width / room().width
    return { x: view.x + (clientX - left) * scale, y: view.y + (clientY - top) * scale }
  }
  /** A picture is often taller than the window: its middle may be out of sight. */
  const seenMiddle = (): Point => {
    const { left, right, top, bottom } = svg.getBoundingClientRect()
    return pointAt(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    )
  }
  return {
    svg,
    pointAt,
    isCloseUp: () => isCloseUp(view, whole),
    zoom: (factor, at = seenMiddle()) => set(zoomed(view, whole, room(), factor, at)),
    pan: (dx, dy) => {
      const scale = view.width / room().width
      set(panned(view, whole, { x: -dx * scale, y: -dy * scale }))
    },
    show: (part) => set(showing(view, whole, part)),
    fit: () => set(wholeView(whole, room())),
    enter: (full) => {
      isFull = full
      set(full ? readingView(whole, room()) : whole)
    },
  }
}
