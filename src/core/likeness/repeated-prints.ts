import { join, mix } from './hash.ts'

/** 53 bits of a text: among six million texts two that differ meet once in five hundred runs. */
export function printOf(text: string): number {
  let high = 0x811c9dc5
  let low = 0x9747b28c
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x01000193)
  }
  return (mix(high) & 0x1fffff) * 2 ** 32 + mix(low)
}

/** The same of a row of words, of which the hashes are given. */
export function printOfWords(hashes: readonly number[]): number {
  let high = 0x811c9dc5
  let low = 0x9747b28c
  for (const hash of hashes) {
    high = join(high, hash)
    low = join(low ^ 0x5bd1e995, hash)
  }
  return (high & 0x1fffff) * 2 ** 32 + low
}

/** The prints that occur more than once. Sorting needs eight bytes a text; a set of all would need forty. */
export function repeatedPrints(lists: Iterable<Float64Array>): ReadonlySet<number> {
  const parts = [...lists]
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  all.sort()
  const repeated = new Set<number>()
  for (let index = 1; index < all.length; index += 1) {
    const print = all[index]
    if (print !== undefined && print === all[index - 1]) repeated.add(print)
  }
  return repeated
}
