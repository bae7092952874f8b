import { createHash } from 'node:crypto'
import { entryApiFiles, sharedApiFiles } from '../../core/api/api-files.ts'
import type { Corpus } from '../../core/corpus/corpus.ts'
import type { AnyEntry } from '../../core/corpus/entry.ts'
import type { Tree } from '../../core/corpus/load.ts'
import { priceBook } from '../../core/cost/price-book.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import { inOrder } from '../../core/diagnostic/order.ts'
import { viewsOf } from '../../core/diagram/views/views-of.ts'
import { feedFiles } from '../../core/feed/feeds.ts'
import type { History } from '../../core/history/history.ts'
import { withSitemap } from '../../core/site/for-machines/sitemap.ts'
import { readingsOf } from '../../core/site/numbers/readings.ts'
import { statisticsCharts } from '../../core/site/numbers/statistics-charts.ts'
import { successMetrics } from '../../core/site/numbers/success-metrics.ts'
import type { Numbers } from '../../core/site/pages/statistics-page.ts'
import type { Picture, SiteContext } from '../../core/site/site-context.ts'
import { entryFiles, type SiteFile, sharedFiles } from '../../core/site/site-files.ts'
import { statisticsOf } from '../../core/stats/statistics.ts'
import { entryTexts } from '../../core/triage/entry-texts.ts'
import { buildIndex } from '../../core/triage/triage-index.ts'
import { analyseTree } from '../check/analyse-tree.ts'
import { workerBundle } from './bundles.ts'
import { codeVersion } from './code-version.ts'
import { drawAll } from './draw-all.ts'
import { drawCharts } from './draw-charts.ts'
import { type DrawingCache, openDrawingCache } from './drawing-cache.ts'
import { legibilityFindings } from './legibility-findings.ts'
import { isCurrent, publish } from './publish.ts'
import { siteAssets } from './site-assets.ts'
import { withPacks } from './with-packs.ts'

export interface BuildRequest {
  readonly tree: Tree
  readonly out: string
  readonly cache: string
  /** One entry and what its page needs, instead of everything. */
  readonly only?: string
  /** Where the atlas is edited, for the pages’ links; none where it is not known. */
  readonly repository?: string | undefined
  /** Where the site will be, for what needs an absolute address; ends in a slash. */
  readonly siteUrl?: string | undefined
  /** What a repository tells of the entries; left out where there is none. */
  readonly history?: History | undefined
  /** Build in spite of errors; the pages say so. */
  readonly draft: boolean
  readonly onProgress: (phase: string, done: number, of: number) => void
  /** What draws; the real one unless said otherwise. */
  readonly drawAll?: typeof drawAll
}

export type BuildResult =
  | {
      readonly state: 'built'
      readonly files: number
      readonly changed: number
      readonly entries: number
      readonly drawn: number
      readonly corpus: Corpus
      /** What is wrong, in a draft; warnings otherwise. */
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly state: 'current' }
  | { readonly state: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/** Stands in the bundled worker where the version goes. */
const versionMark = 'version-of-the-site'

/** The whole build: check, draw what is not in the cache, make the pages, put them in place at once. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { tree, out, only, draft, onProgress, siteUrl, history } = request
  const inputs = inputsKey(request, codeVersion('.'))
  if (isCurrent(out, inputs)) return { state: 'current' }
  onProgress('Checking', 0, 1)
  const { value: corpus, diagnostics } = await analyseTree(tree)
  onProgress('Checking', 1, 1)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 && !draft) return { state: 'refused', diagnostics: errors }

  const chosen = [...corpus.entries.values()].filter(({ id }) => only === undefined || id === only)
  const cache = openDrawingCache(`${request.cache}/drawings`, codeVersion('core/diagram'))
  const { drawn, findings } = await drawMissing(chosen, corpus, cache, request)
  if (findings.length > 0 && !draft) return { state: 'refused', diagnostics: inOrder(findings) }
  const context: SiteContext = {
    corpus,
    prices: priceBook(corpus.prices),
    picturesOf: (id) => picturesOf(corpus.entries.get(id), cache),
    repository: request.repository,
    siteUrl,
    history,
    flawed: new Set([...errors, ...findings].map(({ path }) => path.replace(/\.yaml$/, ''))),
  }
  const statistics = statisticsOf(corpus, diagnostics)
  const readings = readingsOf(corpus)
  const charts = only === undefined ? statisticsCharts(statistics, readings) : []
  const numbers: Numbers = {
    statistics,
    readings,
    metrics: successMetrics(corpus, statistics, readings, history),
    charts: await drawCharts(charts, cache, request.drawAll ?? drawAll),
  }
  const assets = await siteAssets()
  // The worker holds its version; esbuild cannot be asked inside a generator, so the version is put in afterwards.
  const worker = await workerBundle(versionMark)
  function* site(): Iterable<SiteFile> {
    yield* assets
    for (const [index, entry] of chosen.entries()) {
      // Its page, its Markdown and its frames show the same pictures: they are read once.
      const pictures = context.picturesOf(entry.id)
      yield* entryFiles(entry.id, { ...context, picturesOf: () => pictures })
      yield* entryApiFiles(entry, corpus, pictures, siteUrl)
      onProgress('Pages', index + 1, chosen.length)
    }
    if (only !== undefined) return
    yield* sharedFiles(context, numbers)
    yield* sharedApiFiles(corpus, statistics, siteUrl)
    yield* feedFiles(corpus, history, siteUrl)
    yield {
      path: 'triage.json',
      content: JSON.stringify(buildIndex(Array.from(corpus.entries.values(), entryTexts))),
    }
  }
  const files =
    only === undefined
      ? withPacks(withSitemap(site(), context), (version) => ({
          path: 'sw.js',
          content: worker.replace(versionMark, version),
        }))
      : site()
  const published = await publish(out, inputs, files, only !== undefined)
  return {
    state: 'built',
    ...published,
    entries: chosen.length,
    drawn,
    corpus,
    diagnostics: inOrder([...diagnostics, ...findings]),
  }
}

/** Draws what the cache lacks, and keeps it there; gives how many that were, and what is wrong with them. */
async function drawMissing(
  entries: readonly AnyEntry[],
  corpus: Corpus,
  cache: DrawingCache,
  { onProgress, drawAll: drawThem = drawAll }: BuildRequest,
): Promise<{ readonly drawn: number; readonly findings: readonly Diagnostic[] }> {
  const all = entries.flatMap((entry) => viewsOf(entry).map((diagram) => ({ entry, diagram })))
  const missing = new Map(
    all.filter(({ diagram }) => !cache.has(diagram)).map(({ entry, diagram }) => [diagram, entry]),
  )
  const findings: Diagnostic[] = []
  let done = all.length - missing.size
  onProgress('Drawing', done, all.length)
  await drawThem([...missing.keys()], async (diagram, drawing) => {
    const entry = missing.get(diagram)
    if (entry) findings.push(...legibilityFindings(entry, diagram, drawing.faults, corpus))
    await cache.put(diagram, drawing)
    onProgress('Drawing', ++done, all.length)
  })
  return { drawn: missing.size, findings }
}

function picturesOf(entry: AnyEntry | undefined, cache: DrawingCache): readonly Picture[] {
  if (!entry) return []
  return viewsOf(entry).map((diagram) => {
    const drawing = cache.get(diagram)
    if (!drawing)
      throw new Error(`The drawing of “${diagram.title}” is gone from the cache; run the build again.`)
    return { diagram, ...drawing }
  })
}

/** Changes with anything that the files follow from. */
function inputsKey(
  { tree, only, draft, repository, siteUrl, history }: BuildRequest,
  version: string,
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([
      version,
      only,
      draft,
      repository,
      siteUrl,
      history?.corrections,
      [...(history?.entries ?? [])],
    ]),
  )
  for (const [path, text] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${path}\0`).update(text)
  return hash.digest('hex')
}
