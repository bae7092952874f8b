import { comparableKind } from '../../core/browse/comparable.ts'
import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { make } from '../element.ts'
import { chooser } from './chooser.ts'
import { type ComparedEntry, sideBySide } from './side-by-side.ts'

/** `compare.html?a=<id>&b=<id>`: two boxes to choose from, and below them both entries, part by part. */
export async function enableComparing(page: Document, root: string): Promise<void> {
  const place = page.querySelector<HTMLElement>('.compare')
  if (!place) return
  const read = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${root}${name}`)
    if (!response.ok) throw new Error(`${name} answered ${response.status}.`)
    return (await response.json()) as T
  }
  const documents = await read<readonly SearchDocument[]>('search.json').catch(() => undefined)
  if (!documents) return
  let turn = 0
  const show = async (): Promise<void> => {
    turn += 1
    const own = turn
    const query = new URLSearchParams(location.search)
    const [a, b] = [query.get('a') ?? '', query.get('b') ?? '']
    const head = chooser(documents, a, b, (one, other) => {
      history.pushState(null, '', `?${new URLSearchParams({ a: one, b: other })}`)
      void show()
    })
    const below = await compared(a, b, read, root)
    if (own === turn) place.replaceChildren(head, ...below)
  }
  addEventListener('popstate', () => void show())
  await show()
}

async function compared(
  a: string,
  b: string,
  read: <T>(name: string) => Promise<T>,
  root: string,
): Promise<readonly HTMLElement[]> {
  if (a === '' || b === '') return [make('p', {}, 'Choose two to see them side by side.')]
  const kind = comparableKind(a)
  if (kind === undefined || kind !== comparableKind(b))
    return [make('p', {}, 'Only two incidents, or the same view of two companies, can be compared.')]
  try {
    const [one, other] = await Promise.all([
      read<ComparedEntry>(`${a}.json`),
      read<ComparedEntry>(`${b}.json`),
    ])
    return sideBySide(one, other, root)
  } catch {
    return [
      make('p', {}, 'One of the two could not be loaded. Check the connection, or open them one by one.'),
    ]
  }
}
