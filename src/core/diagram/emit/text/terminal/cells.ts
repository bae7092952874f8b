import { isIdeographic } from '../../../measure/fallback-width.ts'
import { wrapText } from '../../../measure/wrap-text.ts'

/** How many columns of a terminal a text takes: ideographs and emoji two, marks that sit on others none. */
export function cells(text: string): number {
  let width = 0
  for (const sign of text) width += signCells(sign)
  return width
}

function signCells(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0
  return isIdeographic(sign) || /^[\p{Emoji_Presentation}\u{1f000}-\u{1faff}]/u.test(sign) ? 2 : 1
}

/**
 * Text that a terminal only shows: without control characters, which could move its cursor or recolour it, and without those that turn
 * the direction of what follows.
 */
export function harmless(text: string): string {
  return (
    text
      .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
      .replace(/\p{Cs}/gu, '�')
  )
}

/** Lines no wider than `width`; the first begins with `first`, the others with `rest`, both of which count. */
export function fill(
  text: string,
  width: number,
  first = '',
  rest = ' '.repeat(cells(first)),
): readonly string[] {
  const room = Math.max(2, width - Math.max(cells(first), cells(rest)))
  return wrapText(harmless(text), room, cells).map((line, index) => (index === 0 ? first : rest) + line)
}

/** A text cut or filled up to exactly `width`. */
export function fit(text: string, width: number): string {
  let cut = ''
  let used = 0
  for (const sign of harmless(text)) {
    if (used + signCells(sign) > width) break
    cut += sign
    used += signCells(sign)
  }
  return cut + ' '.repeat(width - used)
}
