import { isIdeographic } from './fallback-width.ts'

/** Measures a piece of one line. */
export type Width = (text: string) => number

/**
 * Breaks text into lines no wider than `maxWidth`: at spaces, between ideographs, and inside a word only
 * when the word alone is too long (a URL, a metric name). `tail` is room kept after the last word, for the
 * citation numbers that must not start a line of their own.
 */
export function wrapText(text: string, maxWidth: number, width: Width, tail = 0): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    let line = ''
    const atoms = toAtoms(paragraph)
    for (const [index, atom] of atoms.entries()) {
      const room = maxWidth - (index === atoms.length - 1 ? tail : 0)
      const joined = line === '' ? atom.text : line + atom.before + atom.text
      if (width(joined) <= room) {
        line = joined
        continue
      }
      if (line !== '') lines.push(line)
      const parts = width(atom.text) <= room ? [atom.text] : breakWord(atom.text, room, width)
      line = parts.pop() ?? ''
      lines.push(...parts)
    }
    lines.push(line)
  }
  while (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}

interface Atom {
  readonly text: string
  /** What stands between it and the atom before when both are on one line. */
  readonly before: string
}

function toAtoms(paragraph: string): readonly Atom[] {
  const atoms: Atom[] = []
  for (const word of paragraph.split(/[ \t]+/u)) {
    if (word === '') continue
    for (const [index, text] of splitIdeographs(word).entries())
      atoms.push({ text, before: index === 0 ? ' ' : '' })
  }
  return atoms
}

function splitIdeographs(word: string): readonly string[] {
  if (!/[\u2e80-\uffef]/u.test(word)) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    // Closing punctuation stays with what it closes.
    if (isIdeographic(character) && part !== '' && !/^[、。，．）」』】！？：；]/u.test(character)) {
      parts.push(part)
      part = ''
    } else if (
      part !== '' &&
      isIdeographic(part.at(-1) ?? '') &&
      !isIdeographic(character) &&
      /^[\p{L}\p{N}]/u.test(character)
    ) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  if (part !== '') parts.push(part)
  return parts
}

/** Prefers to break after punctuation in the last two thirds of the line; never before a combining mark. */
function breakWord(word: string, maxWidth: number, width: Width): string[] {
  const parts: string[] = []
  let rest = [...word]
  while (rest.length > 0) {
    let fits = longestFit(rest, maxWidth, width)
    if (fits < rest.length) {
      for (let at = fits; at > fits / 3; at--) {
        if (/[-/_.,:;=?&)]/u.test(rest[at - 1] ?? '')) {
          fits = at
          break
        }
      }
      while (fits > 1 && /^[\p{M}\p{Cf}]/u.test(rest[fits] ?? '')) fits--
    }
    parts.push(rest.slice(0, fits).join(''))
    rest = rest.slice(fits)
  }
  return parts
}

function longestFit(characters: readonly string[], maxWidth: number, width: Width): number {
  let low = 1
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (width(characters.slice(0, middle).join('')) <= maxWidth) low = middle
    else high = middle - 1
  }
  return low
}
