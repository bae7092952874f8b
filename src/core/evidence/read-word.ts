import { type Gap, magnitudeOfWord } from './magnitudes.ts'
import { matchAt } from './match-at.ts'
import { unitOfWord, type WrittenUnit } from './unit-words.ts'

const gapBefore = /[^\S\n]{0,2}\n?[^\S\n]{0,4}(?=[A-Za-zµμ°%℃℉¢€])|-(?=[A-Za-z])/y
const letters = /[A-Za-zµμ°]{1,24}|[%℃℉¢€]/y
const degrees = /\s(?:degrees?\s)?(?=[CF]\b)/y

/** A word after a number, how it is joined to it and where it ends. */
export interface Word {
  readonly word: string
  readonly gap: Gap
  readonly end: number
}

/** Reads the word after a number and its gap, which may hold one line break. */
export function readWord(text: string, at: number): Word | undefined {
  const between = matchAt(gapBefore, text, at)?.[0]
  if (between === undefined) return undefined
  const degree = matchAt(degrees, text, at)?.[0]
  const start = at + (degree?.length ?? between.length)
  const word = matchAt(letters, text, start)?.[0]
  if (word === undefined) return undefined
  const gap = between === '' ? 'glued' : between === '-' ? 'hyphen' : 'space'
  return {
    word: degree === undefined || degree.length < 2 ? word : `°${word}`,
    gap,
    end: start + word.length,
  }
}

/** What a word multiplies its number by; undefined where it is a unit or something else. */
export function magnitudeAt(
  text: string,
  { word, gap, end }: Word,
  isMoney: boolean,
  isWhole: boolean,
): number | undefined {
  if (/[\w]/.test(text[end] ?? '') || (word === 'B' && text[end] === '/' && !isMoney)) return undefined
  if (!isMoney && unitOfWord(word, gap === 'glued')) return undefined
  return magnitudeOfWord(word, gap, isMoney, isWhole)
}

/** The unit a word names. `B` is a billion, but bytes in `B/s` and after a space in `512 B`. */
export function unitAt(text: string, { word, gap, end }: Word, isWhole: boolean): WrittenUnit | undefined {
  const after = text[end] ?? ''
  if (/[A-Za-z_]/.test(after) || (/\d/.test(after) && gap !== 'glued')) return undefined
  if (word === 'B' && (after === '/' || (gap === 'space' && isWhole)))
    return { dimension: 'bytes', factor: 1 }
  return unitOfWord(word, gap === 'glued')
}
