/** Some pages of the site, compressed together. */
export interface Pack {
  /** Named for its content: the same name is the same bytes. Relative to the site’s root. */
  readonly file: string
  readonly bytes: number
}

/** `offline.json`: what a browser that keeps the whole atlas fetches, and where it then finds a page. */
export interface OfflineList {
  /** Changes with any kept file. */
  readonly version: string
  readonly packs: readonly Pack[]
  /** For each kept file, relative to the root, the place of its pack in `packs`. */
  readonly where: Readonly<Record<string, number>>
}

/** A pack’s content once it is unpacked: texts by their paths. */
export type PackContent = Readonly<Record<string, string>>

/** How much a reader asks to keep: what is opened at night, or everything. */
export type Extent = 'urgent' | 'whole'

/** The packs that hold an extent’s pages; at their edges stand pages of other parts. */
export function packsFor(extent: Extent, { packs, where }: OfflineList): readonly Pack[] {
  if (extent === 'whole') return packs
  const places = new Set(
    Object.entries(where).flatMap(([path, place]) =>
      /^(?:debugging-guides|incidents)\//.test(path) ? [place] : [],
    ),
  )
  return packs.filter((_, place) => places.has(place))
}

/** Where the list itself is. */
export const offlineListPath = 'offline.json'

/** The caches of the browser: pages that were opened, and packs that were asked for. */
export const visitedCache = 'atlas-visited'
export const packsCache = 'atlas-packs'

/** What every page needs, and what triage answers from: kept by every browser that has been here once. */
export const alwaysKept: readonly string[] = [
  'index.html',
  'errors.html',
  'offline.html',
  'assets/atlas.css',
  'assets/atlas.js',
  'assets/arriving.js',
  'search.json',
  'triage.json',
]

/** Whether a file of the site belongs to what is kept: what a reader opens, and what pages fetch. */
export const isKept = (path: string): boolean =>
  /\.(?:html|json|css|js)$/.test(path) &&
  !/^(?:api|packs)\//.test(path) &&
  !path.endsWith('.embed.html') &&
  // The model of a picture stands in its page; no page fetches it.
  !/\/[^/]+\.[^/]+\.json$/.test(path) &&
  path !== offlineListPath &&
  path !== 'sw.js'

const many = 96
const few = 24

/**
 * Whether a pack ends after a file of that number (a hash of its path). Boundaries follow the paths, so that a new page changes
 * its own pack alone.
 */
export const endsPack = (files: number, characters: number, hash: number): boolean =>
  files >= many || characters > 8_000_000 || (files >= few && hash % 32 === 0)
