import { hashText } from './hash.ts'

/** 53 bits of a text: among six million texts two that differ meet once in five hundred runs. */
export const printOf = (text: string): number => (hashText(text) & 0x1fffff) * 2 ** 32 + hashText(`#${text}`)

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
