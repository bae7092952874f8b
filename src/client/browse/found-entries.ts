import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { categories } from '../../core/schema/categories.ts'
import { make, makeButton } from '../element.ts'

/** More than this is a wall: the rest comes on request. */
const most = 50

const categoryOf = (id: string): string =>
  categories.find(({ folder }) => id.startsWith(`${folder}/`))?.title ?? ''

/** Lists what a choice leaves, with its number; nothing found says so. */
export function foundEntries(section: HTMLElement, documents: readonly SearchDocument[], root: string): void {
  const list = section.querySelector('ul')
  const line = section.querySelector('.count-line')
  if (!list || !line) return
  line.textContent =
    documents.length === 0
      ? 'No entry has all of that. Take one away.'
      : documents.length === 1
        ? 'One entry'
        : `${documents.length} entries`
  const items = (some: readonly SearchDocument[]): readonly HTMLLIElement[] =>
    some.map(({ id, title, asOf, technologies }) =>
      make(
        'li',
        {},
        make('a', { href: `${root}${id}.html` }, title),
        make('small', {}, `${categoryOf(id)} · as of ${asOf} · ${technologies.slice(0, 6).join(', ')}`),
      ),
    )
  list.replaceChildren(...items(documents.slice(0, most)))
  section.querySelector('.all')?.remove()
  if (documents.length <= most) return
  section.append(
    makeButton(
      `Show all ${documents.length}`,
      (button) => {
        list.append(...items(documents.slice(most)))
        button.remove()
      },
      { class: 'all' },
    ),
  )
}
