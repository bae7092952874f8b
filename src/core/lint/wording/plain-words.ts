import { stripMarks } from '../../evidence/marks.ts'

/** Quoted code, as authors write names of machines’ things. */
export const codeSpan = /`[^`]+`/g

/** A text’s words in lower case, without marks and quoted code; a possessive `’s` is cut off. */
export function plainWords(text: string): readonly string[] {
  return wordsOf(stripMarks(text).replace(codeSpan, ' '))
}

/** The words of a text that has no marks, in lower case. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_’'./-]*/gu) ?? []
  return words.map((word) => word.replace(/[’']s$|[’'./-]+$/u, '')).filter((word) => word !== '')
}
