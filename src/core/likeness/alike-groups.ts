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

/** Locality-sensitive hashing by bands: constant work an item as long as unlike items share no band. */
export function alikeGroups<T>(): AlikeGroups<T> {
  const buckets = Array.from({ length: bands }, () => new Map<number, T[]>())
  const keyOf = (signature: Uint32Array, band: number): number => {
    let key = band
    for (let row = 0; row < rows; row += 1) key = join(key, signature[band * rows + row] ?? 0)
    // Small integers are kept in place by the engine; the caller compares what a chance meeting brings.
    return key >>> 2
  }
  return {
    candidates: (signature) => {
      const found = new Set<T>()
      for (const [band, bucket] of buckets.entries())
        for (const item of bucket.get(keyOf(signature, band)) ?? []) found.add(item)
      return found
    },
    add: (signature, item) => {
      for (const [band, bucket] of buckets.entries()) {
        const key = keyOf(signature, band)
        const items = bucket.get(key)
        if (items) items.push(item)
        else bucket.set(key, [item])
      }
    },
  }
}
