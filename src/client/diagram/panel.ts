import { make, makeButton } from '../element.ts'

/** A sheet at the foot of a picture, beside it where there is room. */
export interface Panel {
  readonly show: (content: readonly (Node | undefined)[]) => void
  readonly hide: () => void
  readonly isOpen: () => boolean
  readonly focus: () => void
  readonly hasFocus: () => boolean
}

export function openPanel(viewer: HTMLElement, onClose: () => void): Panel {
  const body = make('div', { class: 'panel-body' })
  const panel = make(
    'aside',
    { class: 'panel', 'aria-label': 'About the card' },
    makeButton('Close', onClose, { class: 'close', 'aria-keyshortcuts': 'Escape' }),
    body,
  )
  panel.hidden = true
  viewer.append(panel)
  return {
    show: (content) => {
      body.replaceChildren(...content.filter((each) => each !== undefined))
      panel.hidden = false
      panel.scrollTop = 0
    },
    hide: () => {
      panel.hidden = true
    },
    isOpen: () => !panel.hidden,
    focus: () => body.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true }),
    hasFocus: () => panel.contains(document.activeElement),
  }
}
