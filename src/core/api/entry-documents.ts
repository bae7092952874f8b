import { facetValues, folderOf } from '../browse/facets.ts'
import { relatedTo } from '../browse/related.ts'
import { type Citation, citationsOf } from '../corpus/citations.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { reviewState, reviewsOf } from '../corpus/reviews-of.ts'
import { plain } from '../diagram/views/lines.ts'
import { viewsOf } from '../diagram/views/views-of.ts'
import { isAbsent } from '../schema/absence.ts'
import { isSecondHand } from '../stats/second-hand.ts'
import { entryDocumentPath, linksFrom } from './address.ts'
import type { EntryDocument } from './shapes/entry-document.ts'
import type { EntryList, EntrySummary } from './shapes/entry-summary.ts'

/** `api/v1/entries.json`. */
export function entryList(corpus: Corpus, link: (path: string) => string): EntryList {
  return { entries: Array.from(corpus.entries.values(), (entry) => summaryOf(entry, corpus, link)) }
}

/** `api/v1/entries/<id>.json`. */
export function entryDocument(entry: AnyEntry, corpus: Corpus, siteUrl: string | undefined): EntryDocument {
  const link = linksFrom(entryDocumentPath(entry.id), siteUrl)
  return {
    ...summaryOf(entry, corpus, link),
    diagrams: viewsOf(entry).map(({ id, kind, title, description }) => ({
      id,
      kind,
      title,
      description,
      links: {
        model: link(`${entry.id}.${id}.json`),
        mermaid: link(`${entry.id}.${id}.mmd`),
        svg: link(`${entry.id}.${id}.svg`),
        narrowSvg: link(`${entry.id}.${id}.narrow.svg`),
        embed: link(`${entry.id}.${id}.embed.html`),
      },
    })),
    citations: citationsOf(entry).flatMap((citation) => citationRecord(citation, entry, corpus)),
    related: relatedTo(entry, corpus).map(({ entry: { id }, shared }) => ({
      id,
      shared: shared.map(({ facet, names }) => ({ facet, names: [...names] })),
    })),
    data: entry.data,
  }
}

function summaryOf(entry: AnyEntry, corpus: Corpus, link: (path: string) => string): EntrySummary {
  const { id, kind, data } = entry
  const slugs = (facet: 'cause' | 'motif'): string[] => facetValues(entry, facet).map(({ slug }) => slug)
  return {
    id,
    kind,
    category: folderOf(entry),
    title: plain(data.title),
    summary: plain(data.summary),
    asOf: data['as-of'],
    company: facetValues(entry, 'company')[0] ?? null,
    technologies: [...facetValues(entry, 'technology')],
    causes: slugs('cause'),
    motifs: slugs('motif'),
    review: reviewState(reviewsOf(entry, corpus)),
    secondHand: isSecondHand(entry, corpus),
    links: {
      html: link(`${id}.html`),
      document: link(entryDocumentPath(id)),
      data: link(`${id}.json`),
      markdown: link(`${id}.md`),
    },
  }
}

/** None for a citation that leads nowhere, which is a finding and stops a build that is no draft. */
function citationRecord(
  { number, kind, key }: Citation,
  entry: AnyEntry,
  corpus: Corpus,
): EntryDocument['citations'] {
  if (kind === 'calculation') {
    const calculation = entry.data.calculations?.[key]
    if (!calculation) return []
    const { formula, gives, assumes } = calculation
    return [{ number, kind, key, formula, gives, modelled: assumes !== undefined }]
  }
  const source = corpus.sources.get(key)?.data
  if (!source) return []
  const { title, publisher, published, url, read } = source
  return [
    {
      number,
      kind,
      key,
      title,
      publisher,
      published: isAbsent(published) ? null : published,
      url,
      readOn: read.on,
      grade: read.as,
    },
  ]
}
