import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { analyse } from '../../core/analyse.ts'
import type { Tree } from '../../core/corpus/load.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import type { Diagram } from '../../core/diagram/model.ts'
import { viewsOf } from '../../core/diagram/views/views-of.ts'
import type { Picture, SiteContext } from '../../core/site/site-context.ts'
import { entryFiles, type SiteFile, sharedFiles } from '../../core/site/site-files.ts'
import { statisticsOf } from '../../core/stats/statistics.ts'
import { clientBundle } from './client-bundle.ts'
import { codeVersion } from './code-version.ts'
import { drawAll } from './draw-all.ts'
import { openDrawingCache } from './drawing-cache.ts'
import { isCurrent, publish } from './publish.ts'

export interface BuildRequest {
  readonly tree: Tree
  readonly out: string
  readonly cache: string
  /** One entry and what its page needs, instead of everything. */
  readonly only?: string
  /** Build in spite of errors; the pages say so. */
  readonly draft: boolean
  readonly onProgress: (phase: string, done: number, of: number) => void
}

export type BuildResult =
  | {
      readonly state: 'built'
      readonly files: number
      readonly changed: number
      readonly entries: number
      readonly drawn: number
    }
  | { readonly state: 'current' }
  | { readonly state: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/** The whole build: check, draw what is not in the cache, make the pages, put them in place at once. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { tree, out, only, draft, onProgress } = request
  const version = codeVersion('.')
  const inputs = inputsKey(tree, `${version} ${only ?? ''} ${draft}`)
  if (isCurrent(out, inputs)) return { state: 'current' }
  onProgress('Checking', 0, 1)
  const { value: corpus, diagnostics } = analyse(tree)
  onProgress('Checking', 1, 1)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 && !draft) return { state: 'refused', diagnostics: errors }

  const chosen = [...corpus.entries.values()].filter(({ id }) => only === undefined || id === only)
  const views = chosen.map((entry) => ({ id: entry.id, diagrams: viewsOf(entry) }))
  const { pictures, drawn } = await drawViews(
    views,
    openDrawingCache(`${request.cache}/drawings`, codeVersion('core/diagram')),
    onProgress,
  )
  const context: SiteContext = {
    corpus,
    pictures,
    flawed: new Set(corpus.entries.size === 0 ? [] : errors.map(({ path }) => path.replace(/\.yaml$/, ''))),
  }
  const site: SiteFile[] = [
    {
      path: 'assets/atlas.css',
      content: readFileSync(new URL('../../core/site/atlas.css', import.meta.url), 'utf8'),
    },
    { path: 'assets/atlas.js', content: await clientBundle() },
  ]
  for (const [index, { id }] of views.entries()) {
    site.push(...entryFiles(id, context))
    onProgress('Pages', index + 1, views.length)
  }
  if (only === undefined) site.push(...sharedFiles(context, statisticsOf(corpus, diagnostics)))
  onProgress('Writing', 0, 1)
  const changed = await publish(out, inputs, site, only !== undefined)
  onProgress('Writing', 1, 1)
  return { state: 'built', files: site.length, changed, entries: views.length, drawn }
}

async function drawViews(
  views: readonly { readonly id: string; readonly diagrams: readonly Diagram[] }[],
  cache: ReturnType<typeof openDrawingCache>,
  onProgress: BuildRequest['onProgress'],
): Promise<{ readonly pictures: ReadonlyMap<string, readonly Picture[]>; readonly drawn: number }> {
  const all = views.flatMap(({ diagrams }) => diagrams)
  const known = new Map(
    all.flatMap((diagram) => {
      const drawing = cache.get(diagram)
      return drawing ? [[diagram, drawing] as const] : []
    }),
  )
  const missing = all.filter((diagram) => !known.has(diagram))
  let done = known.size
  onProgress('Drawing', done, all.length)
  const drawings = await drawAll(missing, () => onProgress('Drawing', ++done, all.length))
  for (const [index, diagram] of missing.entries()) {
    const drawing = drawings[index]
    if (!drawing) throw new Error(`“${diagram.title}” was not drawn.`)
    known.set(diagram, drawing)
    await cache.put(diagram, drawing)
  }
  const pictures = new Map(
    views.map(({ id, diagrams }) => [
      id,
      diagrams.flatMap((diagram): readonly Picture[] => {
        const drawing = known.get(diagram)
        return drawing ? [{ diagram, ...drawing }] : []
      }),
    ]),
  )
  return { pictures, drawn: missing.length }
}

function inputsKey(tree: Tree, version: string): string {
  const hash = createHash('sha256').update(version)
  for (const [path, text] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${path}\0`).update(text)
  return hash.digest('hex')
}
