import { archivedCopy } from './archived-copy.ts'
import { type FetchedPage, type FetchOptions, pageFetcher } from './fetch-page.ts'
import type { SourcePage } from './source-page.ts'
import type { Reading } from './verify-source.ts'

export type NetworkReading = Required<Pick<Reading, 'readPage' | 'readArchived'>> & {
  readonly close: () => Promise<void>
}

/** Reads pages over the network, within the limits of `pageFetcher`. */
export function networkReading(options: FetchOptions): NetworkReading {
  const { fetchPage, close } = pageFetcher(options)
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
