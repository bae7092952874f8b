import type { Direction } from '../../core/diagram/viewport/next-card.ts'
import { addKeys } from '../keys.ts'
import type { Explorer } from './explore.ts'
import type { FullScreen } from './full-screen.ts'
import type { PictureView } from './picture-view.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** How far an arrow key pans, in CSS pixels. */
const step = 80

interface Hands {
  readonly current: () => PictureView
  readonly cards: Explorer | undefined
  readonly fit: () => void
  readonly full: FullScreen
}

/** Keys work where the focus is in the picture or its bar; those of the browser are left alone. */
export function enableKeys(
  viewer: HTMLElement,
  stage: HTMLElement,
  { current, cards, fit, full }: Hands,
): void {
  const press = (event: KeyboardEvent): boolean => {
    const inStage = stage.contains(event.target as Node)
    const inPanel = (event.target as Element).closest('.panel') !== null
    switch (event.key) {
      case 'Escape':
        // The browser closes what lies on top first.
        if (document.querySelector(':popover-open')) return false
        if (cards?.leave()) return true
        if (!full.isOpen()) return cards?.release() ?? false
        full.close()
        return true
      case '+':
      case '=':
        if (!inPanel) current().zoom(1.4)
        return !inPanel
      case '-':
        if (!inPanel) current().zoom(1 / 1.4)
        return !inPanel
      case '0':
        if (!inPanel) fit()
        return !inPanel
      case 'f':
        if (!inPanel) full.toggle()
        return !inPanel
      case 'Enter':
      case ' ':
        return inStage && (cards?.enter() ?? false)
      default: {
        const direction = directions[event.key]
        if (!direction || !inStage) return false
        return (cards?.move(direction) ?? false) || pan(current(), direction)
      }
    }
  }
  viewer.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (press(event)) event.preventDefault()
  })
}

function pan(view: PictureView, direction: Direction): boolean {
  if (!view.isCloseUp()) return false
  const [dx, dy] = { up: [0, 1], down: [0, -1], left: [1, 0], right: [-1, 0] }[direction] as [number, number]
  view.pan(dx * step, dy * step)
  return true
}

/** Adds what the keys do in a picture to the list of the page's keys. */
export function listKeys(): void {
  addKeys(
    { key: '+', shown: '+ −', does: 'In a picture: zoom' },
    { key: '0', does: 'In a picture: show all of it' },
    { key: 'f', does: 'In a picture: fill the screen' },
    { key: 'Enter', does: 'In a picture: go to the cards, open one' },
    { key: 'ArrowUp', shown: '← ↑ ↓ →', does: 'In a picture: from card to card along the lines' },
    { key: 'Escape', shown: 'Esc', does: 'In a picture: one step back' },
  )
}
