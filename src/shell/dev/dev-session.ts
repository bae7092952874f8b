import type { Corpus } from '../../core/corpus/corpus.ts'
import { loadCorpus, type Tree } from '../../core/corpus/load.ts'
import { priceBook } from '../../core/cost/price-book.ts'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import { inOrder } from '../../core/diagnostic/order.ts'
import { viewsOf } from '../../core/diagram/views/views-of.ts'
import { applyExceptions } from '../../core/lint/apply-exceptions.ts'
import { rules } from '../../core/lint/registry.ts'
import { findingsInEntries } from '../../core/lint/run-rules.ts'
import { kindOf } from '../../core/schema/categories.ts'
import type { SiteContext } from '../../core/site/site-context.ts'
import { entryFiles } from '../../core/site/site-files.ts'
import { buildSite } from '../build/build-site.ts'
import { createDrawContext } from '../build/draw-context.ts'
import { draw } from '../build/drawing.ts'
import { publish } from '../build/publish.ts'
import { checkBeside, type SavedFiles } from './check-beside.ts'

export interface DevRequest {
  readonly tree: Tree
  readonly out: string
  readonly cache: string
  readonly repository: string | undefined
}

export interface DevSession {
  /** What is wrong now, of the whole atlas; of a file just saved what its own rules say, until all have run. */
  readonly findings: () => readonly Diagnostic[]
  /**
   * Takes files as saved, undefined for one that is gone, and makes the pages that follow from them alone. Rules over the whole
   * atlas are left to `settle`.
   */
  readonly save: (files: SavedFiles) => Promise<void>
  /** Runs every rule over everything, beside what else goes on; false where a later call has overtaken this one. */
  readonly settle: () => Promise<boolean>
  readonly stop: () => Promise<unknown>
}

/** An atlas that is being edited: built once, in spite of errors, and then an entry at a time. */
export async function startSession({ tree: first, out, cache, repository }: DevRequest): Promise<DevSession> {
  const tree = new Map(first)
  const drawing = createDrawContext()
  const build = async (): Promise<{ corpus: Corpus; findings: readonly Diagnostic[] }> => {
    const result = await buildSite({
      // A mark of the session: what an earlier one left is not taken for current.
      tree: new Map([...tree, ['.session', String(process.hrtime.bigint())]]),
      out,
      cache,
      repository,
      draft: true,
      onProgress: () => undefined,
    })
    if (result.state !== 'built') throw new Error('A draft was not built.')
    return { corpus: result.corpus, findings: result.diagnostics }
  }
  let { corpus, findings } = await build()
  const beside = checkBeside(tree)
  let unchecked = new Map<string, string | undefined>()

  /** One entry’s page and pictures from its text as saved; what cannot be read leaves the last good page. */
  const saveEntry = async (path: string, text: string): Promise<void> => {
    const id = path.replace(/\.yaml$/, '')
    const { value: part, diagnostics } = loadCorpus(new Map([[path, text]]))
    const entry = part.entries.get(id)
    const others = findings.filter((finding) => finding.path !== path)
    if (entry === undefined) {
      findings = inOrder([...others, ...diagnostics])
      return
    }
    corpus = {
      ...corpus,
      entries: new Map([...corpus.entries, [id, entry]]),
      files: new Map([...corpus.files, ...part.files]),
    }
    findings = inOrder([...others, ...applyExceptions(corpus, findingsInEntries(corpus, rules, [entry]))])
    const pictures = await Promise.all(
      viewsOf(entry).map(async (diagram) => ({ diagram, ...(await draw(diagram, drawing)) })),
    )
    const context: SiteContext = {
      corpus,
      prices: priceBook(corpus.prices),
      repository,
      picturesOf: () => pictures,
      flawed: new Set(findings.map((finding) => finding.path.replace(/\.yaml$/, ''))),
    }
    await publish(out, `saved ${id}`, entryFiles(id, context), true)
  }

  return {
    findings: () => findings,
    save: async (files) => {
      for (const [path, text] of files) {
        if (text === undefined) tree.delete(path)
        else tree.set(path, text)
        unchecked.set(path, text)
      }
      const [[path, text] = ['', undefined], ...more] = files
      const isOneEntry =
        more.length === 0 && text !== undefined && kindOf(path.replace(/\.yaml$/, '')) !== undefined
      if (isOneEntry && corpus.entries.has(path.replace(/\.yaml$/, ''))) await saveEntry(path, text)
      else ({ corpus, findings } = await build())
    },
    settle: async () => {
      const files = unchecked
      unchecked = new Map()
      const found = await beside.after(files)
      // What was saved meanwhile has findings of its own, which the next run will join with the others.
      if (found === undefined || unchecked.size > 0) return false
      findings = found
      return true
    },
    stop: beside.stop,
  }
}
