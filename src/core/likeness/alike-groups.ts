import { join } from './hash.ts'
import { bins } from './signature.ts'

/** Four bins a band: sets of likeness 0.5 share one of the 32 bands in 87 of 100 cases, of 0.6 in 99, of 0.05 in 2 of 10,000. */
const rows = 4
const bands = bins / rows

/** Finds, for one signature after the other, earlier ones that are probably alike. */
export interface AlikeGroups<T> {
  /** The earlier items that share a band, each once. */
  readonly candidates: (signature: Uint32Array) => ReadonlySet<T>
  /** Makes an item findable. Leave out what was found alike: its group is found by its first, and no bucket grows. */
  readonly add: (signature: Uint32Array, item: T) => void
}

/**
 * Locality-sensitive hashing by bands: constant work an item as long as unlike items share no band. Buckets are chains of
 * item numbers, since a list for each of the 32 would take more memory than the signatures.
 */
export function alikeGroups<T>(): AlikeGroups<T> {
  const items: T[] = []
  const chains = Array.from({ length: bands }, () => ({
    last: new Map<number, number>(),
    /** For each item the one before it in its bucket, or -1. */
    before: [] as number[],
  }))
  const keyOf = (signature: Uint32Array, band: number): number => {
    let key = band
    for (let row = 0; row < rows; row += 1) key = join(key, signature[band * rows + row] ?? 0)
    // Small integers are kept in place by the engine; the caller compares what a chance meeting brings.
    return key >>> 2
  }
  return {
    candidates: (signature) => {
      const found = new Set<T>()
      for (const [band, { last, before }] of chains.entries()) {
        let at = last.get(keyOf(signature, band)) ?? -1
        for (; at >= 0; at = before[at] ?? -1) {
          const item = items[at]
          if (item !== undefined) found.add(item)
        }
      }
      return found
    },
    add: (signature, item) => {
      for (const [band, { last, before }] of chains.entries()) {
        const key = keyOf(signature, band)
        before.push(last.get(key) ?? -1)
        last.set(key, items.length)
      }
      items.push(item)
    },
  }
}
