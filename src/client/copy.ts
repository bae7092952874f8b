import { confirm, make } from './element.ts'

/** Shows the copy buttons, which need JavaScript, and makes them copy the text of the element they name. */
export function enableCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = (): HTMLElement | null => page.getElementById(button.dataset.copy ?? '')
    button.hidden = false
    copyOnClick(button, text)
  }
}

/** A button that copies what stands in an element beside it. */
export function copyButton(of: HTMLElement, what: string): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${what}` }, 'Copy')
  copyOnClick(button, () => of)
  return button
}

function copyOnClick(button: HTMLButtonElement, of: () => HTMLElement | null): void {
  button.addEventListener('click', async () => {
    const source = of()
    if (!source) return
    try {
      await navigator.clipboard.writeText(source.textContent ?? '')
      confirm(button, 'Copied')
    } catch {
      // Without leave to write the clipboard, the text is selected: one key press copies it.
      getSelection()?.selectAllChildren(source)
      confirm(button, 'Selected: press Ctrl+C')
    }
  })
}
