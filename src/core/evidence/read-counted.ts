import { matchAt } from './match-at.ts'
import type { Scalar } from './read-scalar.ts'
import { singular } from './singular.ts'

/** What a figure of a calculation counts, and by what nouns it is divided: `3 replicas / shard`, `3 replicas per shard`. */
export interface Counted {
  readonly noun: string | undefined
  readonly per: readonly string[]
}

const word = /(?:[ \u00a0\u2009\u202f]{1,2}|-)([A-Za-z][A-Za-z-]{0,29})/y
const divided = /(?:\s{0,2}\/\s{0,2}|\s{1,2}per\s{1,2})([A-Za-z][A-Za-z-]{0,29})/y
/** Where the noun phrase ends, or never began. */
const others = new Set(
  'and or at in on to for from of with by is was are were as than per each a an the that which total average times'.split(
    ' ',
  ),
)
const longestPhrase = 4

/** Reads the nouns around a scalar that ends at `end`: in a calculation they are units, in prose they are not. */
export function readCounted(text: string, end: number, scalar: Scalar): Counted {
  if (scalar.noun !== undefined) return { noun: scalar.noun, per: [] }
  // What is measured, priced or multiplied counts nothing: `42 % of requests`, `3x growth`.
  if (scalar.hasUnit) return { noun: undefined, per: [] }
  let noun: string | undefined
  let at = end
  for (let count = 0; count < longestPhrase; count += 1) {
    const found = matchAt(word, text, at)
    if (!found || others.has((found[1] ?? '').toLowerCase())) break
    noun = found[1]
    at += found[0].length
  }
  const per: string[] = []
  for (let found = matchAt(divided, text, at); found; found = matchAt(divided, text, at)) {
    per.push(singular(found[1] ?? ''))
    at += found[0].length
  }
  return { noun: noun === undefined ? undefined : singular(noun), per }
}
