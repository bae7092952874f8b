import { mix } from './hash.ts'

/** As many bins as `rows × bands` of `alike-groups.ts`; the estimate’s standard error is at most 1 / (2 √128) = 0.044. */
export const bins = 128
const empty = 0xffffffff

/**
 * One-permutation MinHash (Li, Owen and Zhang, 2012): each shingle falls into one bin, and a bin keeps its least; one hash
 * a shingle instead of one for each of the 128. An empty bin borrows from a bin chosen by its number and the attempt
 * alone (Shrivastava’s optimal densification, 2017), so that alike sets borrow alike.
 */
export function signatureOf(shingles: Iterable<number>): Uint32Array {
  const signature = new Uint32Array(bins).fill(empty)
  for (const shingle of shingles) {
    const bin = shingle % bins
    const value = mix(shingle ^ 0x9e3779b9)
    if (value < (signature[bin] ?? 0)) signature[bin] = value
  }
  return signature.includes(empty) ? densified(signature) : signature
}

function densified(signature: Uint32Array): Uint32Array {
  if (signature.every((value) => value === empty)) return signature
  return signature.map((value, bin) => {
    let found = value
    for (let attempt = 1; found === empty; attempt += 1)
      found = signature[mix(bin * 0x10001 + attempt) % bins] ?? empty
    return found
  })
}

/** The share of bins that agree estimates the likeness of the two sets. */
export function estimateLikeness(a: Uint32Array, b: Uint32Array): number {
  let agreeing = 0
  for (let bin = 0; bin < bins; bin += 1) if (a[bin] === b[bin]) agreeing += 1
  return agreeing / bins
}
