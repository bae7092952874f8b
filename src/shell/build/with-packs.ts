import { createHash } from 'node:crypto'
import { constants, zstdCompressSync } from 'node:zlib'
import {
  endsPack,
  isKept,
  type OfflineList,
  offlineListPath,
  type Pack,
} from '../../core/site/offline/offline-list.ts'
import type { SiteFile } from '../../core/site/site-files.ts'

/** Fast, and a window as wide as a pack: pages of one sort repeat each other’s frames. */
const compression = {
  params: {
    [constants.ZSTD_c_compressionLevel]: 12,
    [constants.ZSTD_c_windowLog]: 23,
    [constants.ZSTD_c_enableLongDistanceMatching]: 1,
  },
}

/**
 * The files of a site, and behind them what keeps it readable without a network: packs of compressed pages, their list, and what
 * `workerFor` makes of the list’s version. No more than one pack is held at a time.
 */
export function* withPacks(
  files: Iterable<SiteFile>,
  workerFor: (version: string) => SiteFile,
): Iterable<SiteFile> {
  const packs: Pack[] = []
  const where: Record<string, number> = {}
  let held: Record<string, string> = {}
  let count = 0
  let characters = 0
  const pack = (): readonly SiteFile[] => {
    if (count === 0) return []
    const content = zstdCompressSync(JSON.stringify(held), compression)
    const file = `packs/${hashOf(content).toString('hex', 0, 10)}.zst`
    packs.push({ file, bytes: content.length })
    held = {}
    count = 0
    characters = 0
    return [{ path: file, content }]
  }
  for (const file of files) {
    yield file
    if (typeof file.content !== 'string' || !isKept(file.path)) continue
    held[file.path] = file.content
    where[file.path] = packs.length
    count += 1
    characters += file.content.length
    if (endsPack(count, characters, hashOf(file.path).readUInt32LE())) yield* pack()
  }
  yield* pack()
  const version = hashOf(packs.map(({ file }) => file).join('\n')).toString('hex', 0, 8)
  const list: OfflineList = { version, packs, where }
  yield { path: offlineListPath, content: JSON.stringify(list) }
  yield workerFor(version)
}

const hashOf = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest()
