import { type Publisher, publishersOf } from '../../browse/publishers.ts'
import { html, type Markup } from '../html.ts'
import { publisherPath, rootFrom, sourcePath, sourcesPath } from '../links.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** Every publisher by its first letter, with how many of its sources were read; one of a single source leads straight to it. */
export function sourcesPage({ corpus }: SiteContext): string {
  const root = rootFrom(sourcesPath)
  const publishers = publishersOf(corpus)
  const letters = Map.groupBy(publishers, ({ name }) => name.charAt(0).toUpperCase())
  const most = publishers.toSorted((a, b) => b.sources.length - a.sources.length).slice(0, 12)
  const body = html`<h1>Sources</h1>
<p>${corpus.sources.size} sources of ${publishers.length} publishers. The page of a source lists the figures taken from it, and where they are used.</p>
<h2>Read most</h2>${publisherLinks(most, root)}
<h2>All, by letter</h2>
<div class="letters">${[...letters].map(([letter, own]) => html`<section aria-label=${letter}><h3>${letter}</h3>${publisherLinks(own, root)}</section>`)}</div>`
  return layout(
    {
      path: sourcesPath,
      title: 'Sources · The Production Atlas',
      description: 'Every publisher whose sources the atlas cites.',
      trail: [],
    },
    body,
  )
}

const publisherLinks = (publishers: readonly Publisher[], root: string): Markup =>
  html`<ul class="facet-links">${publishers.map(
    (publisher) =>
      html`<li><a href=${root + pathTo(publisher)}>${publisher.name}</a> <span class="count">${publisher.sources.length}</span></li>`,
  )}</ul>`

function pathTo({ folder, sources }: Publisher): string {
  const [only, second] = sources
  return only && !second ? sourcePath(only.key) : publisherPath(folder)
}
