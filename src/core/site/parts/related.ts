import { facetGroups } from '../../browse/facet-groups.ts'
import { reason } from '../../browse/reason.ts'
import { comparableWith, relatedEntries } from '../../browse/related-entries.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { isAbsent } from '../../schema/absence.ts'
import { html, type Markup } from '../html.ts'
import { comparePath, entryPath } from '../links.ts'
import { showValue, type ValueContext } from './value.ts'

/** What to read next: what the author named, then what is alike and why, then the facets of the entry. */
export function related(entry: AnyEntry, corpus: Corpus, context: ValueContext): Markup {
  return html`<section id="related" aria-labelledby="related-title"><h2 id="related-title">Related</h2>
<h3>Incidents</h3>${showValue(entry.data.incidents, ['incidents'], context)}
${entry.data.related === undefined || isAbsent(entry.data.related) ? null : html`<h3>Read next</h3>${showValue(entry.data.related, ['related'], context)}`}
${alike(entry, corpus, context.root)}${compare(entry, corpus, context.root)}${facetsOf(entry, corpus, context.root)}</section>`
}

function alike(entry: AnyEntry, corpus: Corpus, root: string): Markup {
  const found = relatedEntries(entry, corpus)
  if (found.length === 0) return null
  return html`<h3>Alike</h3><ul class="alike">${found.map(
    ({ entry: other, common }) =>
      html`<li><a href=${root + entryPath(other.id)}>${plain(other.data.title)}</a><br /><small>${reason(common)}</small></li>`,
  )}</ul>`
}

function compare(entry: AnyEntry, corpus: Corpus, root: string): Markup {
  const other = comparableWith(entry, corpus)
  if (!other) return null
  const query = new URLSearchParams({ a: entry.id, b: other.id })
  return html`<p><a href=${`${root}${comparePath}?${query}`}>Compare with ${plain(other.data.title)}</a></p>`
}

function facetsOf(entry: AnyEntry, corpus: Corpus, root: string): Markup {
  const { technology, cause, motif, year, company } = facetGroups(corpus)
  const own = [...cause, ...motif, ...year, ...company, ...technology].filter(({ entries }) =>
    entries.includes(entry),
  )
  return html`<h3>More of the same</h3><ul class="facet-links">${own.map(
    ({ name, path, entries }) =>
      html`<li><a href=${root + path}>${name}</a> <span class="count">${entries.length}</span></li>`,
  )}</ul>`
}
