import type { AnyEntry } from '../../corpus/entry.ts'
import { entryFigures } from '../../corpus/entry-evidence.ts'
import { isPrinted } from '../../evidence/is-printed.ts'
import { parseListing } from '../../evidence/listing.ts'
import type { Source } from '../../schema/source.ts'
import { html, type Markup } from '../html.ts'

/** The figures that an entry takes from a source, as printed there, each a link to the very spot where a browser can find it. */
export function figuresTaken(entry: AnyEntry, key: string, source: Source): Markup {
  const written = entryFigures(entry)
    .filter(({ marks }) =>
      marks.some((mark) => mark.kind === 'source' && mark.keys.some((each) => each.key === key)),
    )
    .map(({ figure }) => figure)
  const taken = source.figures.filter((listed) => {
    const alone = [listed]
    return written.some((figure) => isPrinted(figure, alone))
  })
  if (taken.length === 0) return null
  return html`<p class="taken">Taken from it: ${taken.map(
    (listed, index) =>
      html`${index === 0 ? '' : ' · '}<a href=${spotOf(source.url, listed)} rel="noreferrer">${listed}</a>`,
  )}</p>`
}

/** A page’s address with the figure as a text fragment, which browsers scroll to and mark. */
export const spotOf = (url: string, listed: string): string =>
  `${url.replace(/#.*$/, '')}#:~:text=${encodeURIComponent(parseListing(listed).printed)}`
