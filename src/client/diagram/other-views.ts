import { make } from '../element.ts'
import { fragmentOf, type Place } from './place.ts'

/** Links to the other views that draw all of some components, with the same of them chosen or taken to fail. */
export function otherViews(ids: readonly string[], place: Place): readonly HTMLAnchorElement[] {
  const [first = [], ...others] = ids.map((id) => [
    ...document.querySelectorAll<HTMLAnchorElement>(`[data-component="${CSS.escape(id)}"] a[data-view]`),
  ])
  return first
    .filter(({ dataset }) =>
      others.every((links) => links.some((link) => link.dataset.view === dataset.view)),
    )
    .map(({ pathname, dataset, textContent }) =>
      make('a', { href: `${pathname}#${fragmentOf(dataset.view ?? '', place)}` }, textContent ?? ''),
    )
}

/** The links in a row, after the words that lead to them; nothing where there are none. */
export function viewsLine(words: string, links: readonly HTMLAnchorElement[]): Node | undefined {
  if (links.length === 0) return undefined
  return make('p', { class: 'views' }, make('b', {}, words), ...links.flatMap((link) => [' ', link]))
}
