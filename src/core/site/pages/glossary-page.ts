import { html } from '../html.ts'
import { layout } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

/** The words an entry may use without spelling them out. */
export function glossaryPage({ corpus }: SiteContext): string {
  const body = html`<h1>Glossary</h1><dl class="glossary">${corpus.glossary.terms.map(
    (term) =>
      html`<div id=${`term-${term.term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`}><dt>${term.term}${term['stands-for'] === undefined ? null : html` <span class="stands-for">${term['stands-for']}</span>`}</dt><dd>${term.means}${
        term['read-more'] === undefined ? null : html` <a href=${term['read-more']} rel="noreferrer">More</a>`
      }</dd></div>`,
  )}</dl>`
  return layout(
    {
      path: 'glossary.html',
      title: 'Glossary · The Production Atlas',
      description: 'Acronyms and terms, spelled out.',
      trail: [],
    },
    body,
  )
}
