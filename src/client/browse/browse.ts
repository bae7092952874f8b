import { type Choice, choiceIn, chosen, countsOf, queryOf, toggled } from '../../core/browse/choice.ts'
import { type Facet, facets } from '../../core/browse/facet.ts'
import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { urgentFirst } from '../../core/browse/urgent-first.ts'
import { make, makeButton } from '../element.ts'
import { foundEntries } from './found-entries.ts'

/** One value of a facet as it stands on the page. */
interface Option {
  readonly facet: Facet
  readonly value: string
  readonly name: string
  readonly item: HTMLLIElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

/** The browse page: links become boxes that combine, the choice is in the address, and what it leaves is listed beside them. */
export async function enableBrowsing(page: Document, root: string): Promise<void> {
  const browse = page.querySelector<HTMLElement>('.browse')
  const found = browse?.querySelector<HTMLElement>('.found')
  if (!browse || !found) return
  // The page takes its shape before it is first painted: nothing moves when the index is there.
  const links = browse.innerHTML
  let documents: readonly SearchDocument[] = []
  let choice = choiceIn(location.search)
  const choose = (next: Choice): void => {
    choice = next
    const query = queryOf(choice)
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`)
    show()
  }
  const options = [...browse.querySelectorAll<HTMLLIElement>('li[data-facet]')].map((item) =>
    optionOf(item, (facet, value) => choose(toggled(choice, facet, value))),
  )
  const show = (): void => {
    for (const facet of facets) {
      const counts = countsOf(documents, choice, facet)
      for (const option of options.filter((each) => each.facet === facet)) {
        const count = counts.get(option.value) ?? 0
        option.box.checked = choice[facet].includes(option.value)
        option.count.textContent = String(count)
        option.item.hidden = count === 0 && !option.box.checked
      }
    }
    hideEmpty(browse)
    foundEntries(found, chosen(documents, choice), root)
    const chips = options
      .filter(({ facet, value }) => choice[facet].includes(value))
      .map(({ facet, value, name }) =>
        makeButton(`${name} ×`, () => choose(toggled(choice, facet, value)), {
          'aria-label': `Without ${name}`,
        }),
      )
    if (chips.length > 1) chips.push(makeButton('Clear all', () => choose(choiceIn(''))))
    found.querySelector('.chips')?.replaceChildren(...chips)
  }
  found.hidden = false
  fold(browse)
  const response = await fetch(`${root}search.json`).catch(() => undefined)
  if (response?.ok !== true) {
    // Without the index they are links again.
    browse.classList.add('plain')
    browse.innerHTML = links
    return
  }
  documents = urgentFirst((await response.json()) as readonly SearchDocument[])
  addEventListener('popstate', () => {
    choice = choiceIn(location.search)
    show()
  })
  show()
}

function optionOf(item: HTMLLIElement, toggle: (facet: Facet, value: string) => void): Option {
  const facet = item.dataset.facet as Facet
  const value = item.dataset.value ?? ''
  const name = item.querySelector('a')?.textContent ?? value
  const box = make('input', { type: 'checkbox' })
  const count = make('span', { class: 'count' })
  box.addEventListener('change', () => toggle(facet, value))
  item.replaceChildren(make('label', {}, box, make('span', {}, name), count))
  return { facet, value, name, item, box, count }
}

/** A fold with nothing left in it is a dead end. */
function hideEmpty(browse: HTMLElement): void {
  for (const details of browse.querySelectorAll('details'))
    details.hidden = details.querySelector('li:not([hidden])') === null
}

/** On a phone what was found must not lie below five long lists; what is chosen stands beside it anyway. */
function fold(browse: HTMLElement): void {
  if (!matchMedia('(max-width: 699px)').matches) return
  for (const details of browse.querySelectorAll<HTMLDetailsElement>('details.facet')) details.open = false
  browse.classList.add('folded')
}
