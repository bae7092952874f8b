import type { AnyEntry } from '../corpus/entry.ts'
import { stripMarks } from '../evidence/marks.ts'
import { printOf } from '../likeness/repeated-prints.ts'
import { shinglesOf } from '../likeness/shingles.ts'
import { signatureOf } from '../likeness/signature.ts'
import { ownWords, templateWords } from '../likeness/template-words.ts'
import { entrySentences } from './entry-sentences.ts'

/** Shorter sentences (`The post names the product only.`) repeat by chance and by good habit. */
const fewestOwnWords = 8
const shingleWidth = 4
/** A text of fewer shingles says too little to be called the same as another. */
const fewestShingles = 60

/** An entry’s text as it is compared with that of 100,000 others: half a kilobyte and eight bytes a long sentence. */
export interface TextPrint {
  /** Undefined where the entry has too little text. */
  readonly signature: Uint32Array | undefined
  /** One number for each long sentence without its names and figures, in order. */
  readonly templates: Float64Array
  /** One number for each cited sentence without its figures, in order. */
  readonly frames: Float64Array
}

const cache = new WeakMap<AnyEntry, TextPrint>()

/** The prints of an entry’s text, made once. */
export function textPrint(entry: AnyEntry): TextPrint {
  const known = cache.get(entry)
  if (known) return known
  const words: string[] = []
  const templates: number[] = []
  const frames: number[] = []
  for (const { text } of entrySentences(entry)) {
    const plain = stripMarks(text)
    const template = templateWords(plain)
    for (const word of template) words.push(word)
    if (isLong(template)) templates.push(templatePrint(template))
    const frame = frameOf(text, plain)
    if (frame !== undefined) frames.push(printOf(frame))
  }
  const shingles = shinglesOf(words, shingleWidth)
  const made = {
    signature: shingles.length < fewestShingles ? undefined : signatureOf(shingles),
    templates: Float64Array.from(templates),
    frames: Float64Array.from(frames),
  }
  cache.set(entry, made)
  return made
}

/** The shingles of an entry’s whole text, for an exact comparison of two. */
export const entryShingles = (entry: AnyEntry): ReadonlySet<number> =>
  new Set(
    shinglesOf(
      [...entrySentences(entry)].flatMap(({ text }) => templateWords(stripMarks(text))),
      shingleWidth,
    ),
  )

export const isLong = (template: readonly string[]): boolean => ownWords(template) >= fewestOwnWords

export const templatePrint = (template: readonly string[]): number => printOf(template.join(' '))

const number = /\d(?:[\d.,:]*\d)?/g
const longWords = /\p{Ll}{3,}/gu
const fewestLongWords = 5

/** A cited sentence with `#` for each number; undefined where it has none, or too few words to be of one thing. */
export function frameOf(text: string, plain: string): string | undefined {
  if (!text.includes('[@')) return undefined
  const frame = plain.replace(number, '#')
  if (frame === plain || (frame.match(longWords)?.length ?? 0) < fewestLongWords) return undefined
  return frame.replace(/\s+/g, ' ').trim()
}
