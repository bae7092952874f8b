import type { SearchDocument } from '../core/site/search-documents.ts'
import { type Library, openIndex } from '../core/triage/library.ts'
import type { TriageIndex } from '../core/triage/triage-index.ts'
import { answersTo } from './answers.ts'

/** A list of answers under the search box, from `triage.json` and `search.json`, fetched when the box is first used. */
export function enableSearch(page: Document, root: string): void {
  const input = page.querySelector<HTMLInputElement>('#q')
  const list = page.querySelector<HTMLUListElement>('#results')
  if (!input || !list) return
  let loaded: Promise<readonly [readonly SearchDocument[], Library]> | undefined
  let chosen = -1

  const read = async <T>(name: string): Promise<T> => (await fetch(`${root}${name}`)).json() as Promise<T>
  const load = (): Promise<readonly [readonly SearchDocument[], Library]> => {
    loaded ??= Promise.all([
      read<readonly SearchDocument[]>('search.json'),
      read<TriageIndex>('triage.json').then(openIndex),
    ])
    return loaded
  }
  const choose = (index: number): void => {
    const items = [...list.children]
    chosen = items.length === 0 ? -1 : (index + items.length) % items.length
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === chosen))
    input.setAttribute('aria-activedescendant', items[chosen]?.id ?? '')
  }
  const show = async (): Promise<void> => {
    const query = input.value
    const found = answersTo(query, ...(await load()))
    if (query !== input.value) return
    list.replaceChildren(
      ...found.map(({ id, title, why: because }, index) => {
        const item = page.createElement('li')
        item.id = `result-${index}`
        item.setAttribute('role', 'option')
        const link = page.createElement('a')
        link.href = `${root}${id}.html`
        link.textContent = title
        link.tabIndex = -1
        if (because !== undefined) {
          const why = page.createElement('small')
          why.textContent = because
          link.append(why)
        }
        item.append(link)
        return item
      }),
    )
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    choose(0)
  }
  input.addEventListener('focus', () => void load())
  input.addEventListener('input', () => void show())
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else if (event.key === 'Escape') list.hidden = true
    else return
    event.preventDefault()
  })
  input.form?.addEventListener('submit', (event) => {
    const link = list.children[Math.max(0, chosen)]?.querySelector('a')
    if (!link) return
    event.preventDefault()
    link.click()
  })
}
