import { comparableKind } from '../../core/browse/comparable.ts'
import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { make } from '../element.ts'

/** Two lists of what can be compared; the second holds only what fits the first. */
export function chooser(
  documents: readonly SearchDocument[],
  a: string,
  b: string,
  choose: (a: string, b: string) => void,
): HTMLElement {
  const first = list(
    'First',
    documents.filter(({ id }) => hasCompany(id, documents)),
    a,
  )
  const second = list(
    'Second',
    documents.filter(({ id }) => id !== a && a !== '' && comparableKind(id) === comparableKind(a)),
    b,
  )
  first.box.addEventListener('change', () => {
    const fits = b !== first.box.value && comparableKind(b) === comparableKind(first.box.value)
    choose(first.box.value, fits ? b : '')
  })
  second.box.addEventListener('change', () => choose(first.box.value, second.box.value))
  return make('form', { class: 'chooser' }, first.label, second.label)
}

/** Whether there is anything to hold an entry against. */
const hasCompany = (id: string, documents: readonly SearchDocument[]): boolean => {
  const kind = comparableKind(id)
  return kind !== undefined && documents.some((other) => other.id !== id && comparableKind(other.id) === kind)
}

function list(name: string, documents: readonly SearchDocument[], value: string) {
  const options = documents.map(({ id, title }) => make('option', { value: id }, title))
  const box = make('select', {}, make('option', { value: '' }, 'Choose …'), ...options)
  box.value = documents.some(({ id }) => id === value) ? value : ''
  box.disabled = documents.length === 0
  return { box, label: make('label', {}, make('span', {}, name), box) }
}
