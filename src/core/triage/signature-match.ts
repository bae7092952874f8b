import type { Library } from './library.ts'
import type { Signature } from './signatures.ts'
import type { Word } from './words.ts'

/** A signature found in a paste. */
export interface SignatureMatch {
  readonly signature: Signature
  /** How much of what the signature tells was found, 0 to 1. */
  readonly coverage: number
  /** What was found tells this much; 1 is one rare word. */
  readonly mass: number
  /** How sure this match alone makes, 0 to 1. */
  readonly confidence: number
  /** The words of the paste it was found in. */
  readonly words: ReadonlySet<string>
}

/** Below this share the words met by chance. */
const leastCoverage = 0.4
const mostCandidates = 80
const leastTelling = 0.08
/** A signature may be stretched by this factor, and by this many words, where placeholders were filled in. */
const stretch = 1.6
const slack = 8
/** “moved” is not quite `MOVED`. */
const whispered = 0.4
/** Words side by side tell this much more: “too many open files” is no chance, common as each word is. */
const inPhrase = 0.12
/** A signature with a name in it, of which only other words were found. */
const unnamed = 0.75
/** Words in a row that tell this much stand for nearly the whole signature. */
const enoughQuoted = 2.5
const mostQuoted = 0.85

/** The signatures that a paste holds, surest first. */
export function matchSignatures(words: readonly Word[], library: Library): readonly SignatureMatch[] {
  const placesOf = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const places = placesOf.get(word.text)
    if (places === undefined) placesOf.set(word.text, [at])
    else if (places.length < 40) places.push(at)
  }
  const wholes = new Set(words.flatMap((word) => (word.of === undefined ? [word.text] : [word.of])))
  const matches: SignatureMatch[] = []
  for (const signature of candidates(placesOf, library)) {
    const match = align(signature, words, placesOf, wholes)
    if (match !== undefined && match.coverage >= leastCoverage) matches.push(match)
  }
  return matches.sort((a, b) => b.confidence - a.confidence || b.mass - a.mass)
}

/** The signatures that share most with the words, whatever their order. */
function candidates(placesOf: ReadonlyMap<string, unknown>, library: Library): readonly Signature[] {
  const shared = new Float64Array(library.signatures.length)
  const touched: number[] = []
  for (const word of placesOf.keys()) {
    const weight = library.weightOf(word)
    // Words that tell nothing alone still count once the words beside them are found.
    if (weight < leastTelling) continue
    for (const place of library.signaturesWith.get(word) ?? []) {
      if (shared[place] === 0) touched.push(place)
      shared[place] = (shared[place] ?? 0) + weight
    }
  }
  const rankOf = (place: number): number =>
    (shared[place] ?? 0) ** 2 / (library.signatures[place]?.total ?? 1)
  return touched
    .sort((a, b) => rankOf(b) - rankOf(a))
    .slice(0, mostCandidates)
    .flatMap((place) => library.signatures[place] ?? [])
}

/** The longest run of the signature’s words, in their order, within a stretch of the paste. */
function align(
  signature: Signature,
  words: readonly Word[],
  placesOf: ReadonlyMap<string, readonly number[]>,
  wholes: ReadonlySet<string>,
): SignatureMatch | undefined {
  const span = Math.ceil(signature.words.length * stretch) + slack
  const hits: { readonly at: number; readonly of: number; readonly weight: number }[] = []
  for (const [of, word] of signature.words.entries())
    for (const at of placesOf.get(word.text) ?? []) {
      const isShouted = word.of !== word.text || words[at]?.of === word.of
      hits.push({ at, of, weight: (signature.weights[of] ?? 0) * (isShouted ? 1 : whispered) })
    }
  hits.sort((a, b) => a.at - b.at || b.of - a.of)
  let best: { mass: number; adjacent: number; end: number; count: number } | undefined
  // For each hit the best chain that ends there: heavier first, closer together second.
  const chains: { mass: number; adjacent: number; start: number; count: number; before: number }[] = []
  let bestAt = -1
  for (const [index, hit] of hits.entries()) {
    let chain = { mass: hit.weight, adjacent: 0, start: hit.at, count: 1, before: -1 }
    for (let before = index - 1; before >= 0 && before >= index - 60; before -= 1) {
      const other = hits[before]
      const link = chains[before]
      if (!other || !link || other.at >= hit.at || other.of >= hit.of) continue
      if (hit.at - link.start > span) continue
      const isNext = hit.at - other.at === 1 && hit.of - other.of === 1
      const mass = link.mass + hit.weight
      const adjacent = link.adjacent + (isNext ? 1 : 0)
      if (mass + adjacent * 0.01 > chain.mass + chain.adjacent * 0.01)
        chain = { mass, adjacent, start: link.start, count: link.count + 1, before }
    }
    chains[index] = chain
    if (best === undefined || chain.mass + chain.adjacent * 0.01 > best.mass + best.adjacent * 0.01) {
      best = { mass: chain.mass, adjacent: chain.adjacent, end: hit.at, count: chain.count }
      bestAt = index
    }
  }
  if (best === undefined) return undefined
  const found = new Set<string>()
  for (let at = bestAt; at >= 0; at = chains[at]?.before ?? -1) {
    const hit = hits[at]
    const word = hit && words[hit.at]
    if (word) found.add(word.text)
  }
  const told = best.mass / signature.total
  const closeness = signature.words.length === 1 ? 1 : best.adjacent / (best.count - 1 || 1)
  // A quotation that breaks off is still a quotation.
  const isQuoted = best.count >= 3 && closeness > 0.99
  const coverage = isQuoted ? Math.max(told, Math.min(mostQuoted, best.mass / enoughQuoted)) : told
  return {
    signature,
    coverage,
    mass: best.mass,
    words: found,
    confidence: confidenceOf(signature, coverage, best.mass + inPhrase * best.adjacent, closeness, wholes),
  }
}

/** From what was found to how sure that makes. */
function confidenceOf(
  signature: Signature,
  coverage: number,
  mass: number,
  closeness: number,
  wholes: ReadonlySet<string>,
): number {
  const exact = signature.names.filter((name) => wholes.has(name)).length
  if (signature.kind !== 'error') {
    if (exact > 0 && exact === signature.names.length) return 0.97
    const isName = coverage > 0.99 && closeness > 0.99 && signature.words.length > 2
    return isName ? 0.9 : 0
  }
  const named = signature.names.length === 0 || exact > 0 ? 1 : unnamed
  const evidence = (mass + 0.5 * exact) * coverage ** 1.5 * (0.55 + 0.65 * closeness) * named
  return (1 - Math.exp(-1.25 * evidence)) * (signature.isPart ? 0.95 : 1)
}
