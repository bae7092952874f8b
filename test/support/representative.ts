/**
 * The paths of some pages that stand for all: of each family (a folder, or the pages beside it) the `most` longest, since what
 * is long holds one of everything. `sizeOf` gives a page's length.
 */
export function representative(
  paths: readonly string[],
  sizeOf: (path: string) => number,
  most: number,
): readonly string[] {
  const families = Map.groupBy(paths, (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  return [...families.values()].flatMap((family) =>
    family.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most),
  )
}
