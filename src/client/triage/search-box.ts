import { triage } from '../../core/triage/answer.ts'
import { make } from '../element.ts'
import { answersTo } from './answers.ts'
import { knowledge } from './knowledge.ts'

/** A list of answers under the small box at the head of a page. */
export function enableSearch(page: Document, root: string): void {
  const input = page.querySelector<HTMLInputElement>('#q')
  const list = page.querySelector<HTMLUListElement>('#results')
  if (!input || !list) return
  let chosen = -1
  const choose = (index: number): void => {
    const items = [...list.children]
    chosen = items.length === 0 ? -1 : (index + items.length) % items.length
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === chosen))
    input.setAttribute('aria-activedescendant', items[chosen]?.id ?? '')
  }
  const show = async (): Promise<void> => {
    const query = input.value
    const { documents, library } = await knowledge(root)
    if (query !== input.value) return
    const found = answersTo(query, documents, triage(query, library))
    list.replaceChildren(
      ...found.map(({ id, title, why }, index) =>
        make(
          'li',
          { id: `result-${index}`, role: 'option' },
          make(
            'a',
            { href: `${root}${id}.html`, tabindex: '-1' },
            title,
            why === undefined ? undefined : make('small', {}, why),
          ),
        ),
      ),
    )
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    choose(0)
  }
  // Without the index the form still leads to the page of all errors.
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)
  input.addEventListener('focus', () => quietly(knowledge(root)))
  input.addEventListener('input', () => quietly(show()))
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
