import { facetGroups } from '../browse/facet-groups.ts'
import { publishersOf } from '../browse/publishers.ts'
import { searchDocuments } from '../browse/search-documents.ts'
import { categories } from '../schema/categories.ts'
import { hostFiles } from './for-machines/host-files.ts'
import { llmsText } from './for-machines/llms-text.ts'
import {
  browsePath,
  comparePath,
  entryPath,
  folderPath,
  publisherPath,
  sourcePath,
  sourcesPath,
  technologiesPath,
} from './links.ts'
import { entryDocument } from './machine/entry-document.ts'
import { entryMarkdown, markdownPath } from './markdown/entry-markdown.ts'
import { browsePage } from './pages/browse-page.ts'
import { categoryPage } from './pages/category-page.ts'
import { comparePage } from './pages/compare-page.ts'
import { embedPage, embedPath } from './pages/embed-page.ts'
import { entryPage } from './pages/entry-page.ts'
import { errorsPage } from './pages/errors-page.ts'
import { facetPage } from './pages/facet-page.ts'
import { glossaryPage } from './pages/glossary-page.ts'
import { homePage } from './pages/home-page.ts'
import { incidentAnalysisPage, incidentAnalysisPath } from './pages/incident-analysis-page.ts'
import { machinesPage } from './pages/machines-page.ts'
import { movedPage } from './pages/moved-page.ts'
import { offlinePage } from './pages/offline-page.ts'
import { publisherPage } from './pages/publisher-page.ts'
import { sourcePage } from './pages/source-page.ts'
import { sourcesPage } from './pages/sources-page.ts'
import { type Numbers, statisticsPage } from './pages/statistics-page.ts'
import { systemPage } from './pages/system-page.ts'
import { technologiesPage } from './pages/technologies-page.ts'
import type { Picture, SiteContext } from './site-context.ts'

export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** The files that follow from one entry: its page, its pictures, its data. */
export function entryFiles(id: string, context: SiteContext): readonly SiteFile[] {
  const entry = context.corpus.entries.get(id)
  if (!entry) return []
  const pictures = context.picturesOf(id)
  const document = entryDocument(
    entry,
    context.corpus,
    pictures.map(({ diagram }) => diagram),
    context.siteUrl,
  )
  return [
    { path: entryPath(id), content: entryPage(entry, context) },
    { path: `${id}.json`, content: `${JSON.stringify(document, null, 2)}\n` },
    { path: markdownPath(id), content: entryMarkdown(entry, context) },
    ...pictures.flatMap((picture) => [
      { path: embedPath(id, picture.diagram.id), content: embedPage(entry, picture, context) },
      ...diagramFiles(id, picture),
    ]),
  ]
}

const diagramFiles = (id: string, { diagram, mermaid, wide, narrow }: Picture): readonly SiteFile[] => [
  { path: `${id}.${diagram.id}.json`, content: `${JSON.stringify({ entry: id, ...diagram })}\n` },
  { path: `${id}.${diagram.id}.mmd`, content: mermaid },
  { path: `${id}.${diagram.id}.svg`, content: wide },
  { path: `${id}.${diagram.id}.narrow.svg`, content: narrow },
]

/** The files that follow from the whole atlas. */
export function* sharedFiles(context: SiteContext, numbers: Numbers): Iterable<SiteFile> {
  const { corpus } = context
  const { statistics } = numbers
  yield { path: 'index.html', content: homePage(context) }
  for (const category of categories)
    yield { path: folderPath(category.folder), content: categoryPage(category, context) }
  const groups = facetGroups(corpus)
  for (const company of groups.company) yield { path: company.path, content: systemPage(company, context) }
  for (const group of [...groups.technology, ...groups.cause, ...groups.motif, ...groups.year])
    yield { path: group.path, content: facetPage(group, context) }
  yield { path: technologiesPath, content: technologiesPage(context) }
  yield { path: browsePath, content: browsePage(context) }
  yield { path: comparePath, content: comparePage() }
  yield { path: sourcesPath, content: sourcesPage(context) }
  for (const publisher of publishersOf(corpus))
    if (publisher.sources.length > 1)
      yield { path: publisherPath(publisher.folder), content: publisherPage(publisher, context) }
  for (const source of corpus.sources.values())
    yield { path: sourcePath(source.key), content: sourcePage(source, context) }
  yield { path: incidentAnalysisPath, content: incidentAnalysisPage(context) }
  yield { path: 'glossary.html', content: glossaryPage(context) }
  yield { path: 'errors.html', content: errorsPage(context) }
  yield { path: 'offline.html', content: offlinePage() }
  yield { path: 'statistics.html', content: statisticsPage(numbers) }
  yield { path: 'statistics.json', content: `${JSON.stringify(statistics, null, 2)}\n` }
  yield { path: 'search.json', content: JSON.stringify(searchDocuments(context)) }
  yield { path: 'for-machines.html', content: machinesPage(context) }
  yield { path: 'llms.txt', content: llmsText(context) }
  yield* hostFiles(context)
  for (const [from, to] of corpus.moved) yield { path: entryPath(from), content: movedPage(from, to) }
}
