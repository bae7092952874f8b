import { join } from './hash.ts'

/** One hash for every run of `width` words, of which the hashes are given, in order; a text shorter than that has none. */
export function shinglesOf(hashes: readonly number[], width: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - width + 1))
  for (let start = 0; start < shingles.length; start += 1) {
    let shingle = 0
    for (let offset = 0; offset < width; offset += 1) shingle = join(shingle, hashes[start + offset] ?? 0)
    shingles[start] = shingle
  }
  return shingles
}

/** Jaccard’s likeness: what two sets share over what either holds. Two empty sets are unlike. */
export function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const each of small) if (large.has(each)) shared += 1
  const either = a.size + b.size - shared
  return either === 0 ? 0 : shared / either
}
