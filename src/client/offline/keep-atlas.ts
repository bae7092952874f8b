import {
  type Extent,
  type OfflineList,
  offlineListPath,
  type Pack,
  packsCache,
  packsFor,
} from '../../core/site/offline/offline-list.ts'

/** How much of the atlas this browser keeps, against what is published. */
export interface Kept {
  /** Undefined where nothing was asked for yet; in this or an older version. */
  readonly extent: Extent | undefined
  /** What is published is what is kept. */
  readonly current: boolean
  /** What is still to be fetched of each extent, in bytes. */
  readonly missing: Readonly<Record<Extent, number>>
  /** All of each extent, in bytes. */
  readonly all: Readonly<Record<Extent, number>>
}

const sizeOf = (packs: readonly Pack[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0)

/** Compares what is kept with what is published. Throws without a network. */
export async function keptSoFar(root: string): Promise<Kept> {
  const list = await published(root)
  const cache = await caches.open(packsCache)
  const has = await namesIn(cache, root)
  const before = (await (await cache.match(root + offlineListPath))?.json()) as OfflineList | undefined
  const isThere = (extent: Extent, of: OfflineList): boolean =>
    packsFor(extent, of).every(({ file }) => has.has(file))
  const both = (size: (packs: readonly Pack[]) => number): Kept['all'] => ({
    urgent: size(packsFor('urgent', list)),
    whole: size(packsFor('whole', list)),
  })
  return {
    extent: before && (['whole', 'urgent'] as const).find((extent) => isThere(extent, before)),
    current: before?.version === list.version,
    missing: both((packs) => sizeOf(packs.filter(({ file }) => !has.has(file)))),
    all: both(sizeOf),
  }
}

/**
 * Fetches the packs of an extent that are not kept yet, and tells how many bytes of how many are there. The list is put in place
 * last: until then the older copy, whose packs are still there, answers. What is not used any more is removed in the end.
 */
export async function keepAtlas(
  root: string,
  extent: Extent,
  onProgress: (bytes: number, of: number) => void,
): Promise<void> {
  const list = await published(root)
  const cache = await caches.open(packsCache)
  const has = await namesIn(cache, root)
  const missing = packsFor(extent, list).filter(({ file }) => !has.has(file))
  const all = sizeOf(missing)
  let done = 0
  for (const { file, bytes } of missing) {
    onProgress(done, all)
    const response = await fetch(root + file)
    if (!response.ok) throw new Error(`${file} answered ${response.status}.`)
    await cache.put(root + file, response)
    done += bytes
  }
  onProgress(all, all)
  await cache.put(
    root + offlineListPath,
    new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json' } }),
  )
  const used = new Set(list.packs.map(({ file }) => file))
  await Promise.all([...has].filter((file) => !used.has(file)).map((file) => cache.delete(root + file)))
}

/** Removes the packs; pages that were opened stay. */
export const forgetAtlas = (): Promise<boolean> => caches.delete(packsCache)

async function published(root: string): Promise<OfflineList> {
  const response = await fetch(root + offlineListPath, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${offlineListPath} answered ${response.status}.`)
  return (await response.json()) as OfflineList
}

async function namesIn(cache: Cache, root: string): Promise<ReadonlySet<string>> {
  const keys = await cache.keys()
  return new Set(keys.map(({ url }) => url.slice(root.length)).filter((name) => name.startsWith('packs/')))
}
