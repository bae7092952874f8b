import { triage } from '../../core/triage/answer.ts'
import { addKeys } from '../keys.ts'
import { answerPanel } from './answer-panel.ts'
import { knowledge } from './knowledge.ts'

/** The large box of the first page: answers as one types, arrows and Enter to walk them, `?q=` to hand a paste on. */
export function enablePasteBox(page: Document, root: string): void {
  const box = page.querySelector<HTMLTextAreaElement>('#paste')
  const panel = page.querySelector<HTMLElement>('#answer')
  if (!box || !panel) return
  let turn = 0
  const answer = async (): Promise<void> => {
    turn += 1
    const own = turn
    const query = box.value
    panel.hidden = query.trim() === ''
    if (panel.hidden) {
      panel.replaceChildren()
      return
    }
    try {
      const { documents, library } = await knowledge(root)
      if (own !== turn) return
      performance.mark('triage-asked')
      panel.replaceChildren(...answerPanel(query, triage(query, library), documents, root))
      performance.measure('triage', 'triage-asked')
    } catch {
      panel.textContent = 'The index could not be loaded. Check the connection, or look through all errors.'
    }
  }
  box.addEventListener('input', () => void answer())
  walkByArrows(page, box, panel)
  addKeys(
    { key: '/', does: 'Go to the box', press: () => box.focus() },
    { key: '↓', shown: '↓ ↑', does: 'Walk the answers' },
    { key: 'Enter', does: 'Open the answer; from the box, the first one' },
  )
  const given = new URL(location.href).searchParams.get('q')
  if (given !== null && box.value === '') box.value = given
  if (box.value !== '') void answer()
  else knowledge(root).catch(() => undefined)
}

/** From the box down through the links of the answers and back up. */
function walkByArrows(page: Document, box: HTMLTextAreaElement, panel: HTMLElement): void {
  const stops = (): readonly HTMLElement[] => [box, ...panel.querySelectorAll<HTMLElement>('[data-answer]')]
  const step = (by: 1 | -1, event: KeyboardEvent): void => {
    const all = stops()
    const next = all[all.indexOf(page.activeElement as HTMLElement) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  box.addEventListener('keydown', (event) => {
    const isAtEnd = !box.value.slice(box.selectionEnd).includes('\n')
    if (event.key === 'ArrowDown' && isAtEnd) step(1, event)
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      const first = stops()[1]
      if (!first) return
      event.preventDefault()
      first.click()
    }
  })
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1, event)
    if (event.key === 'ArrowUp') step(-1, event)
  })
}
