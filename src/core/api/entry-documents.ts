import { companyOf, companyTitle } from '../browse/company-of.ts'
import { reason } from '../browse/reason.ts'
import { relatedEntries } from '../browse/related-entries.ts'
import { traitsOf } from '../browse/traits.ts'
import { type Citation, citationsOf } from '../corpus/citations.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { AnyEntry } from '../corpus/entry.ts'
import { reviewState, reviewsOf } from '../corpus/reviews-of.ts'
import { secondReadingOf } from '../corpus/second-readings-of.ts'
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
    related: relatedEntries(entry, corpus).map(({ entry: { id }, common }) => ({
      id,
      reason: reason(common),
      shared: {
        technologies: [...common.products.keys()],
        cause: common.cause ?? null,
        motifs: [...common.motifs],
      },
    })),
    data: entry.data,
  }
}

function summaryOf(entry: AnyEntry, corpus: Corpus, link: (path: string) => string): EntrySummary {
  const { id, kind, data } = entry
  const isIncident = entry.kind === 'incident'
  return {
    id,
    kind,
    category: id.slice(0, id.indexOf('/')),
    title: plain(data.title),
    summary: plain(data.summary),
    asOf: data['as-of'],
    company: companyNamed(entry),
    technologies: Array.from(traitsOf(data).products, ([slug, name]) => ({ slug, name })),
    causes: isIncident ? [entry.data['cause-class'], ...entry.data['contributing-causes']] : [],
    motifs: isIncident ? entry.data.motifs.map(({ motif }) => motif) : [],
    review: reviewState(reviewsOf(entry, corpus)),
    secondReading: secondReadingRecord(entry, corpus),
    secondHand: isSecondHand(entry, corpus),
    links: {
      html: link(`${id}.html`),
      document: link(entryDocumentPath(id)),
      data: link(`${id}.json`),
      markdown: link(`${id}.md`),
    },
  }
}

function secondReadingRecord(entry: AnyEntry, corpus: Corpus): EntrySummary['secondReading'] {
  const newest = secondReadingOf(entry, corpus)
  if (!newest) return null
  const { on, figures, unopened, corrected } = newest.reading
  return { on, figures, unopened, corrected, current: newest.current }
}

function companyNamed(entry: AnyEntry): EntrySummary['company'] {
  const slug = companyOf(entry)
  if (slug === undefined) return null
  return {
    slug,
    name: companyTitle(slug, 'organisation' in entry.data ? entry.data.organisation : undefined),
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
