import { make } from '../element.ts'
import { borrowCards } from './cites.ts'

export interface FullScreen {
  readonly isOpen: () => boolean
  readonly toggle: () => void
  readonly close: () => void
}

/** Moves a viewer into a dialog over the whole window and back to its place; a dialog, since phones let no page go full screen. */
export function fullScreen(
  figure: HTMLElement,
  viewer: HTMLElement,
  title: string,
  onChange: (isOpen: boolean) => void,
): FullScreen {
  const dialog = make('dialog', { class: 'full-screen', 'aria-label': title })
  const place = document.createComment('')
  const cards = borrowCards(dialog)
  figure.append(dialog)
  const open = (): void => {
    // The page keeps its length, so that its reader comes back to where they were.
    figure.style.minHeight = `${figure.offsetHeight}px`
    viewer.replaceWith(place)
    dialog.append(viewer)
    dialog.showModal()
    onChange(true)
  }
  dialog.addEventListener('close', () => {
    cards.giveBack()
    place.replaceWith(viewer)
    figure.style.minHeight = ''
    onChange(false)
  })
  return {
    isOpen: () => dialog.open,
    toggle: () => (dialog.open ? dialog.close() : open()),
    close: () => dialog.close(),
  }
}
