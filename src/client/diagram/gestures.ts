import type { PictureView } from './picture-view.ts'

/** Less than this is a trembling hand, in CSS pixels. */
const least = 4

/**
 * Ctrl or Cmd with the wheel and two fingers zoom. A drag pans where there is something outside the view; else it scrolls the page, as the
 * wheel alone always does. In full screen, where no page is left to scroll, the wheel pans.
 */
export function enableGestures(stage: HTMLElement, current: () => PictureView, isFull: () => boolean): void {
  const fingers = new Map<number, { x: number; y: number }>()
  let dragged = false
  const middle = () => {
    const all = [...fingers.values()]
    return {
      x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
      y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
    }
  }
  const spread = (): number => {
    const [a, b] = [...fingers.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  stage.addEventListener(
    'wheel',
    (event) => {
      const zooms = event.ctrlKey || event.metaKey
      if (!zooms && !isFull()) return
      event.preventDefault()
      const view = current()
      if (!zooms) return view.pan(-event.deltaX, -event.deltaY)
      const step = Math.max(-60, Math.min(60, event.deltaY))
      view.zoom(Math.exp(-step / 120), view.pointAt(event.clientX, event.clientY))
    },
    { passive: false },
  )
  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    if (fingers.size === 0) dragged = false
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
  })
  stage.addEventListener('pointermove', (event) => {
    const last = fingers.get(event.pointerId)
    if (!last) return
    const view = current()
    const pinches = fingers.size === 2
    if (!pinches && !view.isCloseUp()) return
    if (!dragged && Math.hypot(event.clientX - last.x, event.clientY - last.y) < least) return
    dragged = true
    // Held by the stage, so that a drag that leaves it goes on, and ends.
    stage.setPointerCapture(event.pointerId)
    const [from, wide] = [middle(), spread()]
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const to = middle()
    view.pan(to.x - from.x, to.y - from.y)
    if (pinches && wide > 0) view.zoom(spread() / wide, view.pointAt(to.x, to.y))
  })
  const lift = (event: PointerEvent): void => {
    fingers.delete(event.pointerId)
  }
  stage.addEventListener('pointerup', lift)
  stage.addEventListener('pointercancel', lift)
  stage.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault()
    },
    { passive: false },
  )
  // What was a drag is no click, and a link in the picture is not dragged away.
  stage.addEventListener(
    'click',
    (event) => {
      if (!dragged) return
      event.preventDefault()
      event.stopPropagation()
      dragged = false
    },
    true,
  )
  stage.addEventListener('dragstart', (event) => event.preventDefault())
}
