import { make } from './element.ts'

/** A key of the page, and what it does. */
export interface Key {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string
  /** As the list of keys shows it, where that is another; several keys with one meaning share a row. */
  readonly shown?: string
  readonly does: string
  /** Absent for a key that is handled where it works and only listed here. */
  readonly press?: () => void
}

const known: Key[] = []

/** Adds keys to the page and to the list that `?` shows. They do nothing while somebody types. */
export function addKeys(...keys: readonly Key[]): void {
  known.push(...keys)
}

/** Listens for the keys that were added, and for `?`, which lists them. */
export function enableKeys(page: Document): void {
  addKeys({ key: '?', does: 'Show or hide this list', press: () => toggleList(page) })
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const found = known.find(({ key, press }) => key === event.key && press !== undefined)
    if (!found?.press) return
    event.preventDefault()
    found.press()
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function toggleList(page: Document): void {
  const open = page.querySelector<HTMLDialogElement>('dialog.keys')
  if (open) {
    open.close()
    return
  }
  const rows = known.map(({ key, shown, does }) =>
    make('div', {}, make('dt', {}, make('kbd', {}, shown ?? key)), make('dd', {}, does)),
  )
  const close = make('button', { type: 'button', class: 'copy' }, 'Close')
  const dialog = make(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    make('h2', { id: 'keys-title' }, 'Keys'),
    make('dl', {}, ...rows),
    close,
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  page.body.append(dialog)
  dialog.showModal()
}
