import type { SearchDocument } from '../../core/browse/search-documents.ts'
import { type Library, opensIndex } from '../../core/triage/library.ts'
import type { TriageIndex } from '../../core/triage/triage-index.ts'
import { inSmallSteps } from './in-small-steps.ts'

/** What answers come from: the titles of all entries, and triage’s index made ready. */
export interface Knowledge {
  readonly documents: readonly SearchDocument[]
  readonly library: Library
}

let loading: Promise<Knowledge> | undefined

/** `search.json` and `triage.json`, fetched when they are first asked for; asked again after a failure. */
export function knowledge(root: string): Promise<Knowledge> {
  loading ??= read(root).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function read(root: string): Promise<Knowledge> {
  const json = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${root}${name}`)
    if (!response.ok) throw new Error(`${name} answered ${response.status}.`)
    return (await response.json()) as T
  }
  const [documents, index] = await Promise.all([
    json<readonly SearchDocument[]>('search.json'),
    json<TriageIndex>('triage.json'),
  ])
  return { documents, library: await inSmallSteps(opensIndex(index)) }
}
