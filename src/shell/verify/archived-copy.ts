import { z } from 'zod'
import type { FetchPage, ReadPage } from './fetch-page.ts'

/** Where the Wayback Machine answers; another base for tests. */
export interface ArchiveAddresses {
  /** Tells which snapshots there are. */
  readonly index: string
  /** Serves them. */
  readonly snapshots: string
}

const waybackMachine: ArchiveAddresses = {
  index: 'https://archive.org',
  snapshots: 'https://web.archive.org',
}

export type ArchivedCopy =
  | {
      readonly state: 'found'
      readonly page: ReadPage
      /** The snapshot’s address, as a reader opens it. */
      readonly address: string
      /** When it was taken, in UTC: `2018-10-31T04:05:06Z`. */
      readonly taken: string
    }
  /** The archive has no readable copy. */
  | { readonly state: 'none'; readonly reason: string }
  /** The archive could not be asked. */
  | { readonly state: 'blocked'; readonly reason: string }

const indexAnswer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), status: z.string(), timestamp: z.string().regex(/^\d{14}$/) })
      .optional(),
  }),
})

/**
 * Reads a page’s copy in the Wayback Machine: the one nearest to a day (`2018-10-30`), or the newest without one. The
 * copy is fetched raw (`id_`), without the archive’s own banner, whose dates and numbers are not the page’s.
 */
export async function archivedCopy(
  fetchPage: FetchPage,
  url: string,
  near?: string,
  { index, snapshots }: ArchiveAddresses = waybackMachine,
): Promise<ArchivedCopy> {
  const query = new URLSearchParams({
    url,
    ...(near === undefined ? {} : { timestamp: near.replaceAll('-', '') }),
  })
  const listed = await fetchPage(`${index}/wayback/available?${query}`)
  if (listed.state !== 'read') return { state: 'blocked', reason: `the archive’s index: ${listed.reason}` }
  const answer = indexAnswer.safeParse(jsonOf(listed.body))
  if (!answer.success)
    return { state: 'blocked', reason: 'the archive’s index answers in a form that is not known' }
  const { closest } = answer.data.archived_snapshots
  if (closest === undefined || !closest.available || closest.status !== '200')
    return { state: 'none', reason: 'the archive has no copy' }

  // Built from the time alone: the address in the answer is not ours to trust.
  const page = await fetchPage(`${snapshots}/web/${closest.timestamp}id_/${url}`)
  if (page.state === 'gone')
    return { state: 'none', reason: `the archive lists a copy that is gone: ${page.reason}` }
  if (page.state === 'blocked') return { state: 'blocked', reason: `the archive’s copy: ${page.reason}` }
  return {
    state: 'found',
    page,
    address: `${snapshots}/web/${closest.timestamp}/${url}`,
    taken: closest.timestamp.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z'),
  }
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}
