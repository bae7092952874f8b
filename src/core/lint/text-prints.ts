import type { AnyEntry } from '../corpus/entry.ts'
import { stripMarks } from '../evidence/marks.ts'
import { printOf, printOfWords } from '../likeness/repeated-prints.ts'
import { shinglesOf } from '../likeness/shingles.ts'
import { signatureOf } from '../likeness/signature.ts'
import { ownWords, templateHashes } from '../likeness/template-hashes.ts'
import { type EntrySentence, entrySentences } from './entry-sentences.ts'

/** Shorter sentences (`The post names the product only.`) repeat by chance and by good habit. */
const fewestOwnWords = 8
const shingleWidth = 4
/** A text of fewer shingles says too little to be called the same as another. */
const fewestShingles = 60

/** An entry’s text as it is compared with that of 100,000 others: half a kilobyte and eight bytes a long sentence. */
export interface TextPrint {
  /** Undefined where the entry has too little text. */
  readonly signature: Uint32Array | undefined
  /** Its long sentences without their names and figures. */
  readonly templates: SentencePrints
  /** Its cited sentences without their figures. */
  readonly frames: SentencePrints
}

/** One number for each of some sentences, in order, and which of the entry’s sentences it is of. */
export interface SentencePrints {
  readonly prints: Float64Array
  readonly sentences: Uint32Array
}

const cache = new WeakMap<AnyEntry, TextPrint>()

/** The prints of an entry’s text, made once. */
export function textPrint(entry: AnyEntry): TextPrint {
  const known = cache.get(entry)
  if (known) return known
  const words: number[] = []
  const templates: (readonly [print: number, sentence: number])[] = []
  const frames: (readonly [print: number, sentence: number])[] = []
  let sentence = -1
  for (const { text } of entrySentences(entry)) {
    sentence += 1
    const plain = stripMarks(text)
    const template = templateHashes(plain)
    for (const hash of template) words.push(hash)
    if (ownWords(template) >= fewestOwnWords) templates.push([printOfWords(template), sentence])
    const frame = frameOf(text, plain)
    if (frame !== undefined) frames.push([printOf(frame), sentence])
  }
  const shingles = shinglesOf(words, shingleWidth)
  const made = {
    signature: shingles.length < fewestShingles ? undefined : signatureOf(shingles),
    templates: packed(templates),
    frames: packed(frames),
  }
  cache.set(entry, made)
  return made
}

const packed = (prints: readonly (readonly [print: number, sentence: number])[]): SentencePrints => ({
  prints: Float64Array.from(prints, ([print]) => print),
  sentences: Uint32Array.from(prints, ([, sentence]) => sentence),
})

/** The sentences of an entry whose prints others have as well; few entries hold any, so their texts are read again only here. */
export function* repeatedOf(
  entry: AnyEntry,
  { prints, sentences }: SentencePrints,
  repeated: ReadonlySet<number>,
): Iterable<EntrySentence & { readonly print: number }> {
  if (!prints.some((print) => repeated.has(print))) return
  const all = [...entrySentences(entry)]
  for (const [index, print] of prints.entries()) {
    const sentence = all[sentences[index] ?? -1]
    if (sentence && repeated.has(print)) yield { ...sentence, print }
  }
}

/** The shingles of an entry’s whole text, for an exact comparison of two. */
export const entryShingles = (entry: AnyEntry): ReadonlySet<number> =>
  new Set(
    shinglesOf(
      [...entrySentences(entry)].flatMap(({ text }) => templateHashes(stripMarks(text))),
      shingleWidth,
    ),
  )

const number = /\d(?:[\d.,:]*\d)?/g
const digit = /\d/
const longWords = /\p{Ll}{3,}/gu
const fewestLongWords = 5

/** A cited sentence with `#` for each number; undefined where it has none, or too few words to be of one thing. */
export function frameOf(text: string, plain: string): string | undefined {
  if (!text.includes('[@') || !digit.test(plain)) return undefined
  const frame = plain.replace(number, '#')
  if (frame === plain || (frame.match(longWords)?.length ?? 0) < fewestLongWords) return undefined
  return frame.replace(/\s+/g, ' ').trim()
}
