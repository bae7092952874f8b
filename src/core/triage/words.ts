import { stem } from './stem.ts'

/** One word of a text, in its order. */
export interface Word {
  /** Lower case, without its ending. */
  readonly text: string
  /** As it stands in the text. */
  readonly raw: string
  /** The identifier it is a part of, all parts joined: `kubepodcrashlooping` for each of its four. */
  readonly of?: string
}

const run = /<[a-z]{1,4}>|[\p{L}\p{N}_]+(?:[.\-:/@$][\p{L}\p{N}_]+)*/gu
const humps =
  /\p{Lu}{2,}(?=\p{Lu}\p{Ll}{2,})|\p{Lu}{2,}s?(?![\p{Ll}])|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\p{N}+/gu
/** What a mask leaves behind, or an author’s placeholder. */
const gap = /^<.*>$/

/** `CLUSTERDOWN`, `EMFILE`: one word, and a name all the same. */
const isShout = /^\p{Lu}{5,}$/u

const mostWords = 1_200

/**
 * The words of a text: identifiers fall into their parts (`nf_conntrack`, `KubePodCrashLooping`, `org.postgresql.util`), each part
 * remembering the whole. Marks of the mask are left out. At most 1,200 words, from both ends.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const [found] of text.matchAll(run)) {
    if (gap.test(found)) continue
    for (const piece of found.split(/[.:/@$]/)) pushPiece(words, piece)
    const isDotted = /[.$]/.test(found) && !/[/:@]/.test(found) && /\p{L}/u.test(found)
    if (isDotted) words.push({ text: found.toLowerCase(), raw: found })
  }
  return words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)]
}

/** Characters an identifier is made of: `OOMKilled`, `nf_conntrack`, `image-pull`. */
function pushPiece(words: Word[], piece: string): void {
  const parts = piece.match(humps) ?? []
  if (parts.length === 0) return
  const isCode = /^\p{N}+$/u.test(piece)
  if (parts.length === 1 || isCode) {
    const text = stem(piece.replace(/[_-]/g, '').toLowerCase())
    words.push({ text, raw: piece, ...(isShout.test(piece) ? { of: joined(piece) } : {}) })
    return
  }
  const whole = joined(piece)
  for (const part of parts) words.push({ text: stem(part.toLowerCase()), raw: part, of: whole })
}

/** An identifier as one word: lower case, nothing between its parts. */
export const joined = (identifier: string): string => identifier.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
