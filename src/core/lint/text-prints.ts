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
  readonly sentences: Float64Array
}

export function textPrint(entry: AnyEntry): TextPrint {
  const words: string[] = []
  const sentences: number[] = []
  for (const { text } of entrySentences(entry)) {
    const template = templateWords(stripMarks(text))
    words.push(...template)
    if (isLong(template)) sentences.push(templatePrint(template))
  }
  const shingles = shinglesOf(words, shingleWidth)
  return {
    signature: shingles.size < fewestShingles ? undefined : signatureOf(shingles),
    sentences: Float64Array.from(sentences),
  }
}

/** The shingles of an entry’s whole text, for an exact comparison of two. */
export const entryShingles = (entry: AnyEntry): ReadonlySet<number> =>
  shinglesOf(
    [...entrySentences(entry)].flatMap(({ text }) => templateWords(stripMarks(text))),
    shingleWidth,
  )

export const isLong = (template: readonly string[]): boolean => ownWords(template) >= fewestOwnWords

export const templatePrint = (template: readonly string[]): number => printOf(template.join(' '))
