import { traitsOf } from '../../browse/traits.ts'
import { citationsOf } from '../../corpus/citations.ts'
import type { AnyEntry } from '../../corpus/entry.ts'
import { plain } from '../../diagram/views/lines.ts'
import { html, type Markup } from '../html.ts'
import { entryPath, rootFrom } from '../links.ts'
import { markdownPath } from '../markdown/entry-markdown.ts'
import type { PageHead } from '../parts/layout.ts'
import type { SiteContext } from '../site-context.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'
const site = { '@type': 'Organization', name: 'The Production Atlas' } as const

/** What programs learn of an entry from its page’s head: its other forms, and what it is in the words of schema.org. */
export function entryHead(entry: AnyEntry, trail: PageHead['trail'], context: SiteContext): Markup {
  const { siteUrl } = context
  const root = rootFrom(entryPath(entry.id))
  const name = entry.id.slice(entry.id.lastIndexOf('/') + 1)
  return html`
${siteUrl === undefined ? null : html`<link rel="canonical" href=${siteUrl + entryPath(entry.id)} />`}
<link rel="alternate" type="application/json" href=${`${name}.json`} />
<link rel="alternate" type="text/markdown" href=${root + markdownPath(entry.id)} />
${siteUrl === undefined ? null : html`<link rel="alternate" type="application/json+oembed" title=${plain(entry.data.title)} href=${`${siteUrl}api/v1/oembed/${entry.id}.json`} />`}
${dataBlock({
  '@context': 'https://schema.org',
  '@graph': [article(entry, context, siteUrl ?? root), breadcrumbs(entry, trail, siteUrl ?? root)],
})}`
}

/** What programs learn of the whole atlas. */
export function datasetHead({ corpus, siteUrl }: SiteContext, path: string): Markup {
  const root = siteUrl ?? rootFrom(path)
  const download = (name: string, type: string) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: root + name,
  })
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'The Production Atlas',
    description: `Incidents, debugging guides and architectures of production systems: ${corpus.entries.size} entries in which every figure carries its source, and ${corpus.sources.size} sources with what was read in them.`,
    url: `${root}index.html`,
    license: licence,
    isAccessibleForFree: true,
    creator: site,
    distribution: [
      download('api/v1/entries.json', 'application/json'),
      download('api/v1/sources.json', 'application/json'),
      download('api/v1/openapi.json', 'application/vnd.oai.openapi+json;version=3.1'),
    ],
  })
}

/** Data, not a script: a browser runs nothing of it, and the page’s policy has no say in it. */
const dataBlock = (value: object): Markup =>
  html`<script type="application/ld+json" dangerouslySetInnerHTML=${{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}></script>`

function article(entry: AnyEntry, { corpus, history }: SiteContext, root: string): object {
  const dates = history?.entries.get(entry.id)
  const cited = citationsOf(entry).flatMap(({ kind, key }) => {
    const source = kind === 'source' ? corpus.sources.get(key)?.data : undefined
    return source ? [{ '@type': 'CreativeWork', name: source.title, url: source.url }] : []
  })
  return {
    '@type': 'TechArticle',
    headline: plain(entry.data.title),
    description: plain(entry.data.summary),
    url: root + entryPath(entry.id),
    inLanguage: 'en',
    ...(dates ? { datePublished: dates.added, dateModified: dates.changed } : {}),
    temporalCoverage: entry.data['as-of'],
    about: Array.from(traitsOf(entry.data).products.values(), (name) => ({ '@type': 'Thing', name })),
    citation: cited,
    license: licence,
    isAccessibleForFree: true,
    publisher: site,
  }
}

function breadcrumbs(entry: AnyEntry, trail: PageHead['trail'], root: string): object {
  const steps = [...trail, { name: plain(entry.data.title), path: entryPath(entry.id) }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: root + path,
    })),
  }
}
