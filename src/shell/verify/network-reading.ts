import { archivedCopy } from './archived-copy.ts'
import { type FetchedPage, type FetchOptions, pageFetcher } from './fetch-page.ts'
import { cachedForDay } from './page-cache.ts'
import type { SourcePage } from './source-page.ts'
import type { Reading } from './verify-source.ts'

export type NetworkReading = Required<Pick<Reading, 'readPage' | 'readArchived'>> & {
  readonly close: () => Promise<void>
}

/** Where the pages of a day are kept, so that a second run does not ask for them again. */
export interface PageStore {
  readonly folder: string
  /** `2026-11-23` */
  readonly day: string
}

/** Reads pages over the network, within the limits of `pageFetcher`. Throws when an item of `allowHosts` is no host. */
export async function networkReading(options: FetchOptions, store?: PageStore): Promise<NetworkReading> {
  const { fetchPage: fetchAnew, close } = pageFetcher(options)
  const fetchPage = store ? await cachedForDay(fetchAnew, store.folder, store.day) : fetchAnew
  return {
    readPage: async (address) => sourcePage(await fetchPage(address)),
    readArchived: async (address, day) => {
      const copy = await archivedCopy(fetchPage, address, day)
      return copy.state === 'found' ? { ...sourcePage(copy.page), at: copy.address } : undefined
    },
    close,
  }
}

function sourcePage(page: FetchedPage): SourcePage {
  if (page.state !== 'read') return { kind: page.state, reason: page.reason }
  const charset = page.charset === undefined ? '' : `; charset=${page.charset}`
  return { kind: 'page', bytes: page.body, mediaType: page.type + charset, at: page.at, moved: page.moved }
}
