import { rank } from '../core/site/rank.ts'
import type { SearchDocument } from '../core/site/search-documents.ts'

const most = 8

/** A list of answers under the search box, from `search.json`, fetched when the box is first used. */
export function enableSearch(page: Document, root: string): void {
  const input = page.querySelector<HTMLInputElement>('#q')
  const list = page.querySelector<HTMLUListElement>('#results')
  if (!input || !list) return
  let documents: Promise<readonly SearchDocument[]> | undefined
  let chosen = -1

  const load = (): Promise<readonly SearchDocument[]> => {
    documents ??= fetch(`${root}search.json`).then(
      (answer) => answer.json() as Promise<readonly SearchDocument[]>,
    )
    return documents
  }
  const choose = (index: number): void => {
    const items = [...list.children]
    chosen = items.length === 0 ? -1 : (index + items.length) % items.length
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === chosen))
    input.setAttribute('aria-activedescendant', items[chosen]?.id ?? '')
  }
  const show = async (): Promise<void> => {
    const query = input.value
    const found = query.trim() === '' ? [] : rank(query, await load()).slice(0, most)
    if (query !== input.value) return
    list.replaceChildren(
      ...found.map(({ document, matched }, index) => {
        const item = page.createElement('li')
        item.id = `result-${index}`
        item.setAttribute('role', 'option')
        const link = page.createElement('a')
        link.href = `${root}${document.id}.html`
        link.textContent = document.title
        link.tabIndex = -1
        if (matched !== undefined) {
          const why = page.createElement('small')
          why.textContent = matched
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
