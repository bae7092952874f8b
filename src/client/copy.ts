/** Shows the copy buttons, which need JavaScript, and makes them copy. */
export function enableCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = page.getElementById(button.dataset.copy ?? '')?.textContent ?? ''
      try {
        await navigator.clipboard.writeText(text)
        button.textContent = 'Copied'
      } catch {
        // Without leave to write the clipboard, the text is selected: one key press copies it.
        getSelection()?.selectAllChildren(page.getElementById(button.dataset.copy ?? '') ?? button)
        button.textContent = 'Selected: press Ctrl+C'
      }
    })
  }
}
